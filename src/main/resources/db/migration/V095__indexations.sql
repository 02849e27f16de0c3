-- Mass indexation and mass recalculation: asked for, approved by another person, done in chunks.
CREATE SEQUENCE indexation_number_seq;

CREATE TABLE indexation (
  id              text PRIMARY KEY,
  kind            text        NOT NULL,
  payments        text[]      NOT NULL,
  -- Null where the law itself says the new amount.
  percent         numeric(7,4) CHECK (percent > 0 AND percent <= 100),
  effective_on    date        NOT NULL,
  assigned_before date        NOT NULL,
  act             text        NOT NULL,
  state           text        NOT NULL,
  asked_by        text        NOT NULL,
  asked_at        timestamptz NOT NULL,
  decided_by      text,
  decided_at      timestamptz,
  note            text,
  begun_at        timestamptz,
  total           integer     NOT NULL DEFAULT 0,
  -- Awards are taken in order of their ids: so many, up to this one.
  done            integer     NOT NULL DEFAULT 0,
  done_to         text        NOT NULL DEFAULT '',
  -- How many of them got a determination.
  changed         integer     NOT NULL DEFAULT 0,
  undone          integer     NOT NULL DEFAULT 0,
  undone_to       text        NOT NULL DEFAULT '',
  -- By the clock on the wall: since when the next chunk is awaited.
  busy_since      timestamptz,
  CHECK ((kind = 'INDEX') = (percent IS NOT NULL)),
  CHECK (asked_by <> decided_by),
  CHECK (undone <= done AND done <= total)
);

-- What it would do, as whoever approves it saw it; monthly amounts, KZT gross.
CREATE TABLE indexation_preview (
  indexation_id text          NOT NULL REFERENCES indexation,
  payment       text          NOT NULL,
  branch        text          NOT NULL,
  awards        integer       NOT NULL,
  left_out      integer       NOT NULL,
  before        numeric(18,2) NOT NULL,
  -- Null where only the law, asked award by award, knows.
  after         numeric(18,2),
  PRIMARY KEY (indexation_id, payment, branch)
);

-- Awards drawn from those it takes. Where the law is asked, hundreds of them: what follows for all
-- can be judged from them before it begins.
CREATE TABLE indexation_sample (
  indexation_id  text          NOT NULL REFERENCES indexation,
  award_id       text          NOT NULL,
  payment        text          NOT NULL,
  branch         text          NOT NULL,
  before         numeric(15,2) NOT NULL,
  -- Null where the law gives nothing, which changes nothing here.
  after          numeric(15,2),
  pension_before numeric(15,2) NOT NULL,
  pension_after  numeric(15,2),
  -- Last days, filled in where the law is asked.
  until_before   date,
  until_after    date,
  changes        boolean       NOT NULL,
  PRIMARY KEY (indexation_id, award_id)
);

-- Which awards it takes, written by one statement when it begins; a reference would be checked for
-- each of a million rows.
CREATE TABLE indexation_award (
  indexation_id text    NOT NULL,
  award_id      text    NOT NULL,
  -- The law's own timeline has the raise already.
  left_out      boolean NOT NULL,
  PRIMARY KEY (indexation_id, award_id)
);

CREATE TABLE indexation_chunk (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  indexation_id text    NOT NULL REFERENCES indexation,
  undo          boolean NOT NULL,
  awards        integer NOT NULL CHECK (awards > 0),
  seconds       numeric(12,6) NOT NULL CHECK (seconds > 0)
);
CREATE INDEX indexation_chunk_by_indexation ON indexation_chunk (indexation_id);

-- An award is indexed once, and once taken back, whatever is tried again.
CREATE UNIQUE INDEX determination_once_an_indexation ON determination (cause, award_id, ground)
  WHERE cause LIKE 'X-%';

-- The newest determination of an award is looked for by each chunk.
DROP INDEX determination_by_award;
CREATE INDEX determination_by_award ON determination (award_id, id);

-- A determination says one thing of a day. Its periods are read by it alone: one index does.
ALTER TABLE award_entitlement DROP COLUMN id, ADD PRIMARY KEY (determination_id, from_date);
ALTER TABLE award_period DROP COLUMN id, ADD PRIMARY KEY (determination_id, from_date);
DROP INDEX award_entitlement_by_determination;
DROP INDEX award_period_by_determination;
