CREATE SEQUENCE lawsuit_number_seq;

-- Suits by and against the Fund. What happened in them are steps; nothing else is kept up to date.
CREATE TABLE lawsuit (
  number       text PRIMARY KEY,
  side         text    NOT NULL CHECK (side IN ('BY_FUND', 'AGAINST_FUND')),
  kind         text    NOT NULL CHECK (kind IN ('CIVIL', 'ADMINISTRATIVE', 'CRIMINAL_CLAIM')),
  subject      text    NOT NULL CHECK (subject IN ('OVERPAYMENT', 'PROCUREMENT', 'OTHER')),
  branch       text    NOT NULL,
  payment      text,
  recovery_id  text REFERENCES recovery,
  opponent     text    NOT NULL,
  opponent_id  text,
  claimed      numeric(15,2) CHECK (claimed > 0),
  court        text,
  court_number text,
  opened_on    date    NOT NULL,
  opened_by    text,
  -- History of before this program: no process ever ran for it.
  imported     boolean NOT NULL DEFAULT false,
  CHECK (side = 'AGAINST_FUND' OR kind <> 'ADMINISTRATIVE'),
  CHECK (side = 'BY_FUND' OR kind <> 'CRIMINAL_CLAIM')
);
CREATE INDEX lawsuit_by_recovery ON lawsuit (recovery_id);

CREATE TABLE lawsuit_step (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  lawsuit      text        NOT NULL REFERENCES lawsuit,
  kind         text        NOT NULL,
  -- Where the suit stands from here on; null for what goes on beside it.
  stage        text,
  happened_on  date        NOT NULL,
  next_on      date,
  result       text CHECK (result IN ('FOR_FUND', 'IN_PART', 'AGAINST_FUND')),
  outcome      text,
  amount       numeric(15,2) CHECK (amount >= 0),
  costs        numeric(15,2) CHECK (costs >= 0),
  reference    text,
  papers       text,
  note         text,
  entered_by   text,
  entered_at   timestamptz NOT NULL,
  -- Nothing without a next date: what has none ends the suit, or what goes on beside it.
  CHECK (next_on IS NOT NULL OR kind IN ('CLOSED', 'RETURNED', 'LEFT_UNCONSIDERED', 'DISCONTINUED',
    'NOTHING_TO_TAKE', 'CASE_REFUSED', 'VERDICT', 'CASSATION_KEPT')),
  CHECK (next_on >= happened_on),
  CHECK ((kind = 'CLOSED') = (outcome IS NOT NULL)),
  CHECK ((kind IN ('JUDGED', 'APPEAL_RULED', 'CASSATION_RULED')) = (result IS NOT NULL))
);
CREATE INDEX lawsuit_step_by_lawsuit ON lawsuit_step (lawsuit, id);
CREATE INDEX lawsuit_step_by_day ON lawsuit_step (kind, happened_on);
CREATE UNIQUE INDEX lawsuit_closed_once ON lawsuit_step (lawsuit) WHERE kind = 'CLOSED';
CREATE TRIGGER lawsuit_step_append_only BEFORE UPDATE OR DELETE ON lawsuit_step
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE lawsuit_document (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  lawsuit     text        NOT NULL REFERENCES lawsuit,
  -- The step that was the last when it came.
  step_id     bigint      NOT NULL REFERENCES lawsuit_step,
  name        text        NOT NULL,
  media_type  text        NOT NULL,
  content     bytea       NOT NULL,
  added_by    text,
  received_at timestamptz NOT NULL
);
CREATE INDEX lawsuit_document_by_lawsuit ON lawsuit_document (lawsuit);

-- Money that came back, from suits or without any: what the ledgers of recoveries say, what suits
-- without a recovery brought, and history. A reversal is a row below zero.
CREATE TABLE money_back (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  on_date        date          NOT NULL,
  amount         numeric(15,2) NOT NULL CHECK (amount <> 0),
  channel        text          NOT NULL
    CHECK (channel IN ('VOLUNTARY', 'JUDGMENT', 'VERDICT', 'MEDIATION', 'WITHHOLDING')),
  branch         text          NOT NULL,
  payment        text,
  recovery_id    text REFERENCES recovery,
  ledger_line    bigint UNIQUE,
  lawsuit        text REFERENCES lawsuit,
  reference      text,
  imported       boolean NOT NULL DEFAULT false,
  CHECK ((recovery_id IS NULL) = (ledger_line IS NULL))
);
CREATE INDEX money_back_by_day ON money_back (on_date);
CREATE INDEX money_back_by_lawsuit ON money_back (lawsuit);
CREATE TRIGGER money_back_append_only BEFORE UPDATE OR DELETE ON money_back
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Where every suit stands, out of its steps.
CREATE VIEW lawsuit_state AS
SELECT l.*, here.stage, here.kind AS last_step, here.happened_on AS stage_on,
  CASE WHEN here.stage = 'CLOSED' THEN beside.next_on ELSE least(here.next_on, beside.next_on) END
    AS next_on,
  here.outcome, filed.filed_on, judged.result, judged.awarded, judged.costs, money.collected
FROM lawsuit l
JOIN LATERAL (
  SELECT stage, kind, happened_on, next_on, outcome FROM lawsuit_step
  WHERE lawsuit = l.number AND stage IS NOT NULL ORDER BY id DESC LIMIT 1) here ON true
LEFT JOIN LATERAL (
  SELECT next_on FROM lawsuit_step
  WHERE lawsuit = l.number AND stage IS NULL ORDER BY id DESC LIMIT 1) beside ON true
LEFT JOIN LATERAL (
  SELECT min(happened_on) AS filed_on FROM lawsuit_step
  WHERE lawsuit = l.number AND kind IN ('FILED', 'RECEIVED')) filed ON true
LEFT JOIN LATERAL (
  SELECT result, amount AS awarded, costs FROM lawsuit_step
  WHERE lawsuit = l.number
    AND kind IN ('JUDGED', 'APPEAL_RULED', 'CASSATION_RULED', 'SETTLED')
  ORDER BY id DESC LIMIT 1) judged ON true
LEFT JOIN LATERAL (
  SELECT coalesce(sum(amount), 0) AS collected FROM money_back
  WHERE lawsuit = l.number) money ON true;
