-- Proactive service: a right that a registry made known, offered by SMS.
CREATE SEQUENCE offer_number_seq;

CREATE TABLE offer (
  number       text PRIMARY KEY,
  iin          text        NOT NULL,
  payment      text        NOT NULL,
  risk_date    date        NOT NULL,
  -- The child, as in an application; empty otherwise.
  subject      text        NOT NULL,
  details      jsonb       NOT NULL,
  source       text        NOT NULL,
  ground       text        NOT NULL,
  status       text        NOT NULL,
  reasons      jsonb       NOT NULL,
  made_at      timestamptz NOT NULL,
  -- The persons register's record, kept as it was when the offer was sent.
  person       jsonb,
  region       text,
  sent_at      timestamptz,
  lapses_at    timestamptz,
  consented_at timestamptz,
  iban         text,
  phone        text,
  case_number  text REFERENCES application,
  -- The same happening is offered once, however often it is told.
  UNIQUE (iin, payment, risk_date, subject),
  CHECK ((status = 'ACCEPTED') = (case_number IS NOT NULL))
);
CREATE INDEX offer_by_status ON offer (status, made_at);
