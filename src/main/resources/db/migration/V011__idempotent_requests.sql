-- Answers to POST requests that carried an Idempotency-Key; written in the transaction of the effect itself.
CREATE TABLE idempotent_request (
  caller        text NOT NULL,
  key           text NOT NULL,
  request       text NOT NULL,
  body_sha256   text,
  created_at    timestamptz NOT NULL,
  status        integer,
  content_type  text,
  location      text,
  response      bytea,
  PRIMARY KEY (caller, key)
);
CREATE INDEX idempotent_request_by_age ON idempotent_request (created_at);
