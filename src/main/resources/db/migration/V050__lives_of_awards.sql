-- The life of an award after its assignment: where it is paid to, whom it concerns, what stood still
-- and when it ended. The newest determination's periods are in force; none is ever changed.
ALTER TABLE award
  ADD COLUMN payee text,
  ADD COLUMN iban text,
  ADD COLUMN region text,
  -- What would be paid if nothing stood in the way begins here; unreliable documents end it here.
  ADD COLUMN right_from date,
  -- First day that is no longer paid after a termination.
  ADD COLUMN stopped_from date,
  ADD COLUMN ended_at timestamptz;
UPDATE award SET
  (payee, iban, region) = (
    SELECT concat_ws(' ', a.family_name, a.given_name, a.middle_name), a.iban, a.region
    FROM application a WHERE a.number = award.case_number),
  right_from = (
    SELECT min(p.from_date) FROM award_period p JOIN determination d ON d.id = p.determination_id
    WHERE d.award_id = award.id);
ALTER TABLE award
  ALTER COLUMN payee SET NOT NULL,
  ALTER COLUMN region SET NOT NULL,
  ALTER COLUMN right_from SET NOT NULL;

-- A child, a dependant: an event about them is an event of the award. The recipient is the award's.
CREATE TABLE award_person (
  award_id text NOT NULL REFERENCES award,
  iin      text NOT NULL,
  role     text NOT NULL,
  PRIMARY KEY (award_id, iin)
);
CREATE INDEX award_person_by_iin ON award_person (iin);

ALTER TABLE determination RENAME COLUMN reason TO kind;
UPDATE determination SET kind = 'ASSIGN' WHERE kind = 'ASSIGNMENT';
ALTER TABLE determination
  ADD COLUMN ground text,
  ADD COLUMN effective_on date,
  -- The event or order behind it, and who decided; null where the program did.
  ADD COLUMN cause text,
  ADD COLUMN decided_by text,
  ADD COLUMN note text;
UPDATE determination SET effective_on =
  (SELECT min(from_date) FROM award_period p WHERE p.determination_id = determination.id);
ALTER TABLE determination ALTER COLUMN effective_on SET NOT NULL;

-- The law's periods of a determination, before suspensions and a termination were taken out of them.
CREATE TABLE award_entitlement (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  determination_id bigint      NOT NULL REFERENCES determination,
  from_date      date          NOT NULL,
  until_date     date,
  gross          numeric(15,2) NOT NULL CHECK (gross > 0),
  pension        numeric(15,2) NOT NULL CHECK (pension >= 0),
  reason         text          NOT NULL,
  CHECK (from_date <= until_date),
  CHECK (pension < gross)
);
CREATE INDEX award_entitlement_by_determination ON award_entitlement (determination_id);
INSERT INTO award_entitlement (determination_id, from_date, until_date, gross, pension, reason)
  SELECT determination_id, from_date, until_date, gross, pension, 'ASSIGNED' FROM award_period;

ALTER TABLE award_period
  ALTER COLUMN until_date DROP NOT NULL,
  ADD COLUMN reason text NOT NULL DEFAULT 'ASSIGNED';
ALTER TABLE award_period ALTER COLUMN reason DROP DEFAULT;

-- Why an award stands still. Several grounds may hold at once; it goes on when the last is lifted.
CREATE TABLE award_suspension (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  award_id     text NOT NULL REFERENCES award,
  ground       text NOT NULL,
  from_date    date NOT NULL,
  suspended_by bigint NOT NULL REFERENCES determination,
  lifted_on    date,
  lifted_by    bigint REFERENCES determination,
  -- Of a lifted one: what stays unpaid because it is older than arrears may be; before this day.
  lost_before  date
);
CREATE INDEX award_suspension_by_award ON award_suspension (award_id);
