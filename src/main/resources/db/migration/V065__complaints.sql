-- Decisions are never changed: one that follows a complaint or a court order names it, and the
-- decision it supersedes.
ALTER TABLE case_decision
  ADD COLUMN basis      text,
  ADD COLUMN supersedes bigint REFERENCES case_decision,
  ADD CHECK ((basis IS NULL) = (supersedes IS NULL));

CREATE TABLE complaint (
  number      text PRIMARY KEY,
  case_number text        NOT NULL REFERENCES application,
  text        text        NOT NULL,
  filed_on    date        NOT NULL,
  received_at timestamptz NOT NULL,
  due_on      date        NOT NULL,
  outcome     text,
  reason      text,
  decided_by  text,
  decided_at  timestamptz,
  CHECK ((outcome IS NULL) = (decided_at IS NULL))
);
CREATE UNIQUE INDEX complaint_one_open ON complaint (case_number) WHERE outcome IS NULL;
CREATE INDEX complaint_by_case ON complaint (case_number);

CREATE TABLE court_order (
  id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_number       text        NOT NULL REFERENCES application,
  court             text        NOT NULL,
  court_case_number text        NOT NULL,
  decided_on        date        NOT NULL,
  in_force_on       date        NOT NULL,
  orders            text        NOT NULL,
  text              text        NOT NULL,
  received_by       text        NOT NULL,
  received_at       timestamptz NOT NULL,
  carried_out_by    text,
  carried_out_at    timestamptz,
  UNIQUE (case_number, court_case_number),
  CHECK (in_force_on >= decided_on)
);
-- One order at a time is carried out; afterwards the case is assigned.
CREATE UNIQUE INDEX court_order_one_open ON court_order (case_number)
  WHERE orders = 'ASSIGN' AND carried_out_at IS NULL;
