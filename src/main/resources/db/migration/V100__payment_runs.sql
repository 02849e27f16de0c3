-- The monthly run: previewed, approved by a second person, ordered in chunks, a payment file a chunk.
CREATE SEQUENCE payment_run_number_seq;

CREATE TABLE payment_run (
  id         text PRIMARY KEY,
  month      date        NOT NULL CHECK (extract(day FROM month) = 1),
  -- What was determined after it goes into the next run.
  cut_off    timestamptz NOT NULL,
  state      text        NOT NULL,
  paused     boolean     NOT NULL DEFAULT false,
  -- Null where the payment day began it.
  asked_by   text,
  decided_by text,
  decided_at timestamptz,
  note       text,
  -- Awards are taken in order of their ids: so many, up to this one.
  total      integer     NOT NULL DEFAULT 0,
  done       integer     NOT NULL DEFAULT 0,
  done_to    text        NOT NULL DEFAULT '',
  settled_at timestamptz,
  CHECK (asked_by <> decided_by),
  CHECK (done >= 0)
);
-- Two runs that order at once would come between each other's preview and its approval.
CREATE UNIQUE INDEX payment_run_one_at_a_time ON payment_run ((true))
  WHERE state IN ('SELECTED', 'PREVIEWED', 'APPROVED');

-- What it would pay, as whoever approves it saw it; KZT.
CREATE TABLE payment_run_line (
  run_id   text          NOT NULL REFERENCES payment_run,
  payment  text          NOT NULL,
  branch   text          NOT NULL,
  orders   integer       NOT NULL,
  gross    numeric(18,2) NOT NULL,
  pension  numeric(18,2) NOT NULL,
  withheld numeric(18,2) NOT NULL,
  PRIMARY KEY (run_id, payment, branch)
);

CREATE TABLE payment_run_outlier (
  run_id   text          NOT NULL REFERENCES payment_run,
  award_id text          NOT NULL,
  reason   text          NOT NULL,
  payment  text          NOT NULL,
  branch   text          NOT NULL,
  months   integer       NOT NULL,
  gross    numeric(15,2) NOT NULL,
  -- Of the award's last order; null for a first one.
  before   numeric(15,2),
  PRIMARY KEY (run_id, award_id)
);

CREATE TABLE payment_run_left_out (
  run_id text    NOT NULL REFERENCES payment_run,
  reason text    NOT NULL,
  awards integer NOT NULL,
  PRIMARY KEY (run_id, reason)
);

-- What goes to the bank in one message: orders of a run, or the pension contributions in one sum. The
-- message is written whenever it is asked for, the same each time.
CREATE TABLE payment_file (
  id      text PRIMARY KEY,
  run_id  text          NOT NULL,
  number  integer       NOT NULL,
  kind    text          NOT NULL,
  orders  integer       NOT NULL,
  amount  numeric(18,2) NOT NULL,
  status  text          NOT NULL,
  made_at timestamptz   NOT NULL,
  sent_at timestamptz,
  reason  text,
  UNIQUE (run_id, number)
);

ALTER TABLE payment_order
  -- The award's newest determination when it was ordered: while that is still the newest, nothing
  -- before the order's month differs from what was ordered.
  ADD COLUMN determination_id bigint,
  -- Null for an order that goes its own way.
  ADD COLUMN file_id text;
UPDATE payment_order o SET determination_id = coalesce(
  (SELECT max(d.id) FROM determination d WHERE d.award_id = o.award_id AND d.made_at <= o.created_at),
  0);
ALTER TABLE payment_order ALTER COLUMN determination_id SET NOT NULL;
-- Written by the statement that writes its order; a reference would be checked for each of a million
-- rows.
ALTER TABLE payment_order_line DROP CONSTRAINT payment_order_line_order_id_fkey;
CREATE INDEX payment_order_by_file ON payment_order (file_id, status) WHERE file_id IS NOT NULL;
-- Money that did not arrive is rare, and each run looks for it.
CREATE INDEX payment_order_failed ON payment_order (award_id)
  WHERE status IN ('REJECTED', 'RETURNED');
-- Orders of a run have no process that waits for their being paid.
DROP INDEX payment_order_to_tell;
CREATE INDEX payment_order_to_tell ON payment_order (id)
  WHERE told_at IS NULL
    AND (status = 'RETURNED' OR status = 'PAID' AND file_id IS NULL
         OR status = 'REJECTED' AND file_id IS NOT NULL);

-- Pension contributions handed over to the pension fund, an order each once; what was handed over
-- for an order that came back is taken off again.
CREATE TABLE pension_item (
  order_id   text    NOT NULL,
  correction boolean NOT NULL,
  file_id    text    NOT NULL,
  amount     numeric(15,2) NOT NULL CHECK ((amount < 0) = correction),
  PRIMARY KEY (order_id, correction)
);
CREATE INDEX pension_item_by_file ON pension_item (file_id);

-- What of a monthly amount is due for a month, by calendar days (awards.MonthDue says the same);
-- both dates inclusive, no end where it is not known.
CREATE FUNCTION month_share(amount numeric, from_date date, until_date date, month date)
  RETURNS numeric LANGUAGE sql IMMUTABLE
  RETURN CASE
    WHEN from_date <= month AND (until_date IS NULL OR until_date >= (month + interval '1 month - 1 day')::date)
    THEN amount
    ELSE round(
      amount * (least(until_date, (month + interval '1 month - 1 day')::date)
                - greatest(from_date, month) + 1)
        / extract(day FROM month + interval '1 month - 1 day'), 2)
  END;
