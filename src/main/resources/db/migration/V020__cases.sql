-- The case file (design.md, decision 2): facts live here, never in process variables.
CREATE SEQUENCE case_number_seq;

CREATE TABLE application (
  number        text PRIMARY KEY,
  payment       text        NOT NULL,
  channel       text        NOT NULL,
  status        text        NOT NULL,
  iin           text        NOT NULL,
  family_name   text        NOT NULL,
  given_name    text        NOT NULL,
  middle_name   text,
  birth_date    date        NOT NULL,
  sex           text        NOT NULL,
  address       text,
  region        text        NOT NULL,
  iban          text,
  phone         text,
  risk_date     date        NOT NULL,
  -- What the payment is for besides person and risk: the child, the deceased; empty otherwise.
  subject       text        NOT NULL DEFAULT '',
  applied_on    date        NOT NULL,
  details       jsonb       NOT NULL,
  tracking_code text        NOT NULL UNIQUE,
  check_round   integer     NOT NULL DEFAULT 0,
  registered_at timestamptz NOT NULL,
  warns_from    date        NOT NULL,
  due_on        date        NOT NULL,
  decided_at    timestamptz
);

-- The same person, payment and risk is paid once, and asked for once at a time.
CREATE UNIQUE INDEX application_one_living
  ON application (iin, payment, risk_date, subject)
  WHERE status NOT IN ('REFUSED', 'WITHDRAWN');
CREATE INDEX application_by_branch ON application (region, status, due_on);
CREATE INDEX application_by_status ON application (status, registered_at);

CREATE TABLE case_stage (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_number text        NOT NULL REFERENCES application,
  status      text        NOT NULL,
  entered_at  timestamptz NOT NULL
);
CREATE INDEX case_stage_by_case ON case_stage (case_number);

CREATE TABLE case_document (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_number text        NOT NULL REFERENCES application,
  kind        text        NOT NULL,
  name        text        NOT NULL,
  media_type  text        NOT NULL,
  content     bytea       NOT NULL,
  received_at timestamptz NOT NULL,
  -- False for what came later, to complete the application: a person reads it.
  with_application boolean NOT NULL
);
CREATE INDEX case_document_by_case ON case_document (case_number);

-- Append-only: the newest row of a round is the check's result, the older ones its history.
CREATE TABLE case_check (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_number text        NOT NULL REFERENCES application,
  round       integer     NOT NULL,
  registry    text        NOT NULL,
  outcome     text        NOT NULL,
  code        text,
  note        text        NOT NULL,
  facts       jsonb       NOT NULL,
  evidence    text,
  asked_at_url text,
  asked_at    timestamptz,
  answered_at timestamptz NOT NULL,
  settled_by  text
);
CREATE INDEX case_check_by_case ON case_check (case_number, round);

CREATE TABLE case_calculation (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_number text        NOT NULL REFERENCES application,
  made_at     timestamptz NOT NULL,
  input       jsonb       NOT NULL,
  result      jsonb       NOT NULL
);
CREATE INDEX case_calculation_by_case ON case_calculation (case_number);

-- What people answered to tasks, as they answered it.
CREATE TABLE case_answer (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_number text        NOT NULL REFERENCES application,
  task        text        NOT NULL,
  user_id     text        NOT NULL,
  fields      jsonb       NOT NULL,
  answered_at timestamptz NOT NULL
);
CREATE INDEX case_answer_by_case ON case_answer (case_number);

CREATE TABLE hearing (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_number     text        NOT NULL REFERENCES application,
  notified_at     timestamptz NOT NULL,
  held_from       date        NOT NULL,
  objection_until date        NOT NULL,
  objection       text,
  objected_at     timestamptz
);
CREATE INDEX hearing_by_case ON hearing (case_number);

CREATE TABLE case_decision (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_number    text        NOT NULL REFERENCES application,
  kind           text        NOT NULL,
  automatic      boolean     NOT NULL,
  proposed_by    text,
  approved_by    text,
  reasons        jsonb       NOT NULL,
  note           text,
  calculation_id bigint REFERENCES case_calculation,
  made_at        timestamptz NOT NULL,
  CHECK (proposed_by IS DISTINCT FROM approved_by OR proposed_by IS NULL)
);
CREATE INDEX case_decision_by_case ON case_decision (case_number);

-- Warnings and breaches of the statutory clock.
CREATE TABLE case_alert (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_number text        NOT NULL REFERENCES application,
  kind        text        NOT NULL,
  raised_at   timestamptz NOT NULL
);
CREATE INDEX case_alert_by_case ON case_alert (case_number);

CREATE TABLE notice (
  id           text PRIMARY KEY,
  case_number  text        NOT NULL REFERENCES application,
  kind         text        NOT NULL,
  texts        jsonb       NOT NULL,
  composed_at  timestamptz NOT NULL,
  delivered_at timestamptz
);
CREATE INDEX notice_by_case ON notice (case_number);
