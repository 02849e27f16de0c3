CREATE SEQUENCE recovery_number_seq;

CREATE TABLE recovery (
  id             text PRIMARY KEY,
  award_id       text REFERENCES award,
  case_number    text REFERENCES application,
  branch         text NOT NULL,
  status         text NOT NULL,
  stage          text NOT NULL,
  origin         text NOT NULL,
  cause          text,
  fault          text,
  counting_error boolean NOT NULL DEFAULT false,
  note           text,
  opened_on      date NOT NULL,
  opened_by      text,
  closed_on      date,
  CHECK ((status = 'OPEN') = (closed_on IS NULL)),
  CHECK ((award_id IS NULL) = (case_number IS NULL))
);
-- Further months of an award that is being recovered are added to what is open.
CREATE UNIQUE INDEX recovery_one_open ON recovery (award_id) WHERE status = 'OPEN';
CREATE INDEX recovery_by_branch ON recovery (branch, status, stage);

CREATE TABLE recovery_debtor (
  recovery_id text          NOT NULL REFERENCES recovery,
  position    integer       NOT NULL,
  debtor_id   text          NOT NULL,
  name        text,
  role        text          NOT NULL,
  share       numeric(15,2) NOT NULL CHECK (share >= 0),
  PRIMARY KEY (recovery_id, position),
  UNIQUE (recovery_id, debtor_id)
);
CREATE INDEX recovery_debtor_by_id ON recovery_debtor (debtor_id);

-- The ledger (design.md, decision 6): what is owed is the sum of the effects, never a balance.
CREATE TABLE recovery_entry (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  recovery_id text          NOT NULL REFERENCES recovery,
  kind        text          NOT NULL,
  amount      numeric(15,2) NOT NULL CHECK (amount > 0),
  effect      numeric(15,2) NOT NULL,
  on_date     date          NOT NULL,
  month       date CHECK (extract(day FROM month) = 1),
  reference   text,
  note        text,
  channel     text,
  reverses    bigint UNIQUE REFERENCES recovery_entry,
  entered_by  text,
  entered_at  timestamptz   NOT NULL,
  CHECK ((kind = 'DEBT') = (month IS NOT NULL)),
  CHECK ((kind = 'REVERSAL') = (reverses IS NOT NULL)),
  CHECK (CASE kind
    WHEN 'DEBT' THEN effect = amount
    WHEN 'COSTS' THEN effect = amount
    WHEN 'TO_RETURN' THEN effect = 0
    WHEN 'REVERSAL' THEN abs(effect) IN (0, amount)
    ELSE effect = -amount END)
);
CREATE INDEX recovery_entry_by_recovery ON recovery_entry (recovery_id, on_date, id);

CREATE TRIGGER recovery_entry_append_only BEFORE UPDATE OR DELETE ON recovery_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Which stages a recovery passed through.
CREATE TABLE recovery_step (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  recovery_id text        NOT NULL REFERENCES recovery,
  stage       text        NOT NULL,
  note        text,
  entered_at  timestamptz NOT NULL
);
CREATE INDEX recovery_step_by_recovery ON recovery_step (recovery_id);

-- What people answered to tasks, as they answered it.
CREATE TABLE recovery_answer (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  recovery_id text        NOT NULL REFERENCES recovery,
  task        text        NOT NULL,
  user_id     text        NOT NULL,
  fields      jsonb       NOT NULL,
  answered_at timestamptz NOT NULL
);
CREATE INDEX recovery_answer_by_recovery ON recovery_answer (recovery_id);
