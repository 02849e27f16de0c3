-- An entry of a statement that did not settle an order says why, for a person to look into.
ALTER TABLE bank_statement_entry
  -- Which entry of its message it is, from 1; null for those taken before this was kept.
  ADD COLUMN line      integer,
  ADD COLUMN code      text,
  ADD COLUMN currency  text,
  ADD COLUMN booked_on date,
  ADD COLUMN text      text,
  -- The entry that brought money back which should not have gone out.
  ADD COLUMN undone_by text,
  -- Null where the bank sent none that can be read.
  ALTER COLUMN amount DROP NOT NULL;
UPDATE bank_statement_entry SET code = 'ORDER_UNKNOWN' WHERE kind = 'UNKNOWN';

CREATE INDEX bank_statement_entry_unsettled ON bank_statement_entry (taken_at, reference)
  WHERE kind IN ('UNKNOWN', 'REJECTED', 'PAID_TWICE');
CREATE INDEX bank_statement_entry_paid_twice ON bank_statement_entry (order_id)
  WHERE kind = 'PAID_TWICE' AND undone_by IS NULL;

-- Who looked into such an entry, and what was done. Append-only.
CREATE TABLE bank_statement_note (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  reference text        NOT NULL REFERENCES bank_statement_entry,
  note      text        NOT NULL,
  noted_by  text        NOT NULL,
  noted_at  timestamptz NOT NULL
);
CREATE INDEX bank_statement_note_by_entry ON bank_statement_note (reference);
