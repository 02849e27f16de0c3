CREATE TABLE payment_order (
  id           text PRIMARY KEY,
  award_id     text          NOT NULL,
  case_number  text          NOT NULL,
  month        date          NOT NULL CHECK (extract(day FROM month) = 1),
  attempt      integer       NOT NULL,
  recipient    text          NOT NULL,
  iban         text          NOT NULL,
  gross        numeric(15,2) NOT NULL CHECK (gross > 0),
  pension      numeric(15,2) NOT NULL CHECK (pension >= 0),
  net          numeric(15,2) GENERATED ALWAYS AS (gross - pension) STORED,
  status       text          NOT NULL,
  reason       text,
  created_at   timestamptz   NOT NULL,
  -- When the process that waits for the outcome was told of it; null while it has to be told.
  told_at      timestamptz
);

-- Money is idempotent (design.md, decision 6): one living order per award and month.
CREATE UNIQUE INDEX payment_order_once ON payment_order (award_id, month)
  WHERE status NOT IN ('REJECTED', 'RETURNED');
CREATE UNIQUE INDEX payment_order_attempt ON payment_order (award_id, month, attempt);
CREATE INDEX payment_order_by_case ON payment_order (case_number);
CREATE INDEX payment_order_to_tell ON payment_order (id)
  WHERE told_at IS NULL AND status IN ('PAID', 'RETURNED');

CREATE TABLE payment_order_event (
  id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  order_id text        NOT NULL REFERENCES payment_order,
  status   text        NOT NULL,
  reason   text,
  at       timestamptz NOT NULL
);
CREATE INDEX payment_order_event_by_order ON payment_order_event (order_id);

-- A statement read twice changes nothing: each entry is taken once.
CREATE TABLE bank_statement_entry (
  reference    text PRIMARY KEY,
  statement_id text          NOT NULL,
  order_id     text,
  kind         text          NOT NULL,
  amount       numeric(15,2) NOT NULL,
  reason       text,
  taken_at     timestamptz   NOT NULL
);
