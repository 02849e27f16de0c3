-- Contributions go back to their payers. A contribution is never changed or deleted (Order 430): an
-- entry beside it takes it out of the account, another says that the money has left.
CREATE TABLE contribution_refund (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  iin           text          NOT NULL REFERENCES participant,
  document_id   bigint        NOT NULL,
  line          integer       NOT NULL,
  period        date          NOT NULL,
  amount        numeric(15,2) NOT NULL CHECK (amount > 0),
  refund_number text          NOT NULL,
  -- REVERSED takes the amount out of the account; PAID follows when the bank has paid it.
  status        text          NOT NULL CHECK (status IN ('REVERSED', 'PAID')),
  entered_on    date          NOT NULL,
  FOREIGN KEY (document_id, line, period) REFERENCES contribution (document_id, line, period),
  UNIQUE (refund_number, document_id, line, period, status)
);
CREATE INDEX contribution_refund_of_participant ON contribution_refund (iin);
CREATE INDEX contribution_refund_of_contribution
  ON contribution_refund (document_id, line, period);
CREATE TRIGGER contribution_refund_append_only BEFORE UPDATE OR DELETE ON contribution_refund
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Which payments rest on the contributions of a deceased.
CREATE INDEX application_by_deceased ON application (subject) WHERE payment = 'BREADWINNER';

CREATE SEQUENCE refund_number_seq;

CREATE TABLE refund (
  number        text PRIMARY KEY,
  payer         text        NOT NULL,
  reason        text        NOT NULL,
  region        text        NOT NULL,
  iban          text,
  note          text,
  -- The day the payer applied at the State Corporation, and the day the Fund had it.
  applied_on    date        NOT NULL,
  registered_at timestamptz NOT NULL,
  -- Last day of the Fund's clock, inclusive.
  due_on        date        NOT NULL,
  status        text        NOT NULL,
  -- What a specialist wrote, and who; the last proposal stands.
  decision_note text,
  decided_by    text,
  approved_by   text,
  decided_at    timestamptz
);
CREATE INDEX refund_by_branch ON refund (region, status, registered_at);
CREATE INDEX refund_by_payer ON refund (payer);
CREATE INDEX refund_by_time ON refund (registered_at);

CREATE TABLE refund_item (
  refund_number text          NOT NULL REFERENCES refund,
  position      integer       NOT NULL,
  iin           text          NOT NULL,
  period        date          NOT NULL CHECK (extract(day FROM period) = 1),
  amount        numeric(15,2) NOT NULL CHECK (amount > 0),
  document      text          NOT NULL,
  -- Null until decided.
  granted       boolean,
  PRIMARY KEY (refund_number, position),
  UNIQUE (refund_number, iin, period, document)
);
CREATE INDEX refund_item_by_contribution ON refund_item (iin, period, document);

-- What the last check found against an item.
CREATE TABLE refund_finding (
  refund_number text    NOT NULL,
  position      integer NOT NULL,
  code          text    NOT NULL,
  -- The other application, the amount that is left.
  detail        text,
  PRIMARY KEY (refund_number, position, code),
  FOREIGN KEY (refund_number, position) REFERENCES refund_item
);

-- An award in whose calculation items were counted, and what it would be without them.
CREATE TABLE refund_effect (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  refund_number text        NOT NULL REFERENCES refund,
  award_id      text        NOT NULL,
  case_number   text        NOT NULL,
  positions     integer[]   NOT NULL,
  entitled      boolean     NOT NULL,
  -- Whether anything that is or will be due changes: then the recipient is heard.
  lowers        boolean     NOT NULL,
  computed_at   timestamptz NOT NULL,
  minutes       text,
  heard_by      text,
  heard_at      timestamptz,
  UNIQUE (refund_number, award_id)
);
CREATE TABLE refund_effect_month (
  effect_id bigint        NOT NULL REFERENCES refund_effect ON DELETE CASCADE,
  month     date          NOT NULL CHECK (extract(day FROM month) = 1),
  before    numeric(15,2) NOT NULL,
  after     numeric(15,2) NOT NULL,
  overpaid  numeric(15,2) NOT NULL,
  PRIMARY KEY (effect_id, month)
);

CREATE TABLE refund_stage (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  refund_number text        NOT NULL REFERENCES refund,
  status        text        NOT NULL,
  entered_at    timestamptz NOT NULL
);
CREATE INDEX refund_stage_by_refund ON refund_stage (refund_number);

-- What people answered to tasks, as they answered it.
CREATE TABLE refund_answer (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  refund_number text        NOT NULL REFERENCES refund,
  task          text        NOT NULL,
  user_id       text        NOT NULL,
  fields        jsonb       NOT NULL,
  answered_at   timestamptz NOT NULL
);
CREATE INDEX refund_answer_by_refund ON refund_answer (refund_number);

CREATE TABLE refund_alert (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  refund_number text        NOT NULL REFERENCES refund,
  kind          text        NOT NULL,
  raised_at     timestamptz NOT NULL
);
CREATE INDEX refund_alert_by_refund ON refund_alert (refund_number);

-- An order to pay back; its own table, since a payer has neither an award nor a month.
CREATE TABLE refund_order (
  id            text PRIMARY KEY,
  refund_number text          NOT NULL REFERENCES refund,
  attempt       integer       NOT NULL,
  recipient     text          NOT NULL,
  iban          text          NOT NULL,
  amount        numeric(15,2) NOT NULL CHECK (amount > 0),
  status        text          NOT NULL,
  reason        text,
  created_at    timestamptz   NOT NULL,
  -- When the process that waits for the outcome was told of it; null while it has to be told.
  told_at       timestamptz,
  UNIQUE (refund_number, attempt)
);
-- Money is idempotent (design.md, decision 6): one living order per refund.
CREATE UNIQUE INDEX refund_order_once ON refund_order (refund_number)
  WHERE status NOT IN ('REJECTED', 'RETURNED');
CREATE INDEX refund_order_to_tell ON refund_order (id)
  WHERE told_at IS NULL AND status IN ('PAID', 'RETURNED');

CREATE TABLE refund_notice (
  id            text PRIMARY KEY,
  refund_number text        NOT NULL REFERENCES refund,
  kind          text        NOT NULL,
  texts         jsonb       NOT NULL,
  pdf           bytea       NOT NULL,
  composed_at   timestamptz NOT NULL,
  delivered_at  timestamptz
);
CREATE INDEX refund_notice_by_refund ON refund_notice (refund_number);
ALTER TABLE refund_notice ALTER COLUMN pdf SET STORAGE EXTERNAL;
