-- Personal accounts (Order 430, points 5–9): who takes part, who pays, and every contribution as it arrived.

CREATE TABLE participant (
  iin          text PRIMARY KEY CHECK (iin ~ '^[0-9]{12}$'),
  family_name  text,
  given_name   text,
  middle_name  text,
  birth_date   date NOT NULL,
  CHECK (family_name IS NOT NULL OR given_name IS NOT NULL)
);

CREATE TABLE payer (
  id    text PRIMARY KEY CHECK (id ~ '^[0-9]{12}$'),
  name  text NOT NULL
);

-- A payment document of a payer. Its row is locked while a file of it is stored: that makes (document, line) unique
-- across the partitions of contribution, where an index alone cannot.
CREATE TABLE contribution_document (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  payer      text NOT NULL REFERENCES payer,
  number     text NOT NULL,
  issued_on  date NOT NULL,
  purpose    text,
  UNIQUE (payer, number, issued_on)
);

CREATE TABLE contribution_file (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  sha256        text NOT NULL UNIQUE,
  received_at   timestamptz NOT NULL,
  status        text NOT NULL CHECK (status IN ('STORED', 'REFUSED')),
  reference     text,
  document_id   bigint REFERENCES contribution_document,
  total         numeric(17, 2),
  lines         integer NOT NULL DEFAULT 0,
  accepted      integer NOT NULL DEFAULT 0,
  rejected      integer NOT NULL DEFAULT 0,
  duplicate     integer NOT NULL DEFAULT 0,
  refusal_code  text,
  refusal       text,
  CHECK (lines = accepted + rejected + duplicate),
  CHECK ((status = 'STORED') = (document_id IS NOT NULL)),
  CHECK ((status = 'REFUSED') = (refusal_code IS NOT NULL))
);
CREATE INDEX contribution_file_of_document ON contribution_file (document_id);

-- Lines of a stored file that were not entered, as they came, so that they can be seen, corrected and sent again.
CREATE TABLE contribution_rejection (
  file_id   bigint NOT NULL REFERENCES contribution_file,
  position  integer NOT NULL,
  line      integer NOT NULL,
  code      text NOT NULL,
  message   text NOT NULL,
  raw       text NOT NULL,
  PRIMARY KEY (file_id, position)
);

-- payer repeats the document's, so that an account is read from one index.
CREATE TABLE contribution (
  iin          text NOT NULL REFERENCES participant,
  period       date NOT NULL CHECK (extract(day FROM period) = 1),
  payer        text NOT NULL,
  amount       numeric(15, 2) NOT NULL CHECK (amount > 0),
  knp          text NOT NULL CHECK (knp IN ('012', '017')),
  received_on  date NOT NULL,
  document_id  bigint NOT NULL REFERENCES contribution_document,
  line         integer NOT NULL CHECK (line > 0),
  file_id      bigint NOT NULL REFERENCES contribution_file,
  UNIQUE (document_id, line, period)
) PARTITION BY RANGE (period);

-- A decision reads a whole history: this index answers it without touching the table.
CREATE INDEX contribution_of_participant
  ON contribution (iin, period) INCLUDE (payer, amount, received_on, knp);

DO $$
BEGIN
  FOR year IN 2005..2030 LOOP
    EXECUTE format(
      'CREATE TABLE contribution_%s PARTITION OF contribution FOR VALUES FROM (%L) TO (%L)',
      year, make_date(year, 1, 1), make_date(year + 1, 1, 1));
  END LOOP;
END $$;
CREATE TABLE contribution_other PARTITION OF contribution DEFAULT;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;

CREATE TRIGGER contribution_append_only BEFORE UPDATE OR DELETE ON contribution
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
