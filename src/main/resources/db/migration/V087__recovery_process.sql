ALTER TABLE recovery
  -- DEATH or BANKRUPTCY of a debtor that somebody still has to deal with, and its day.
  ADD COLUMN lost text,
  ADD COLUMN lost_on date,
  -- Since when nothing is owed; the process has yet to hear of it while the recovery is open.
  ADD COLUMN settled_at timestamptz;
CREATE INDEX recovery_to_tell ON recovery (id) WHERE settled_at IS NOT NULL AND status = 'OPEN';

-- What may be reclaimed, month by month: proposed by the program once the cause is established,
-- approved by another person.
CREATE TABLE recovery_verdict (
  entry_id    bigint PRIMARY KEY REFERENCES recovery_entry,
  verdict     text NOT NULL,
  proposed_by text NOT NULL,
  approved_by text,
  approved_at timestamptz,
  -- What of it was given up in the ledger; null while nothing was.
  written_off numeric(15,2),
  CHECK ((approved_by IS NULL) = (approved_at IS NULL)),
  CHECK (proposed_by <> approved_by)
);

-- Proposals to give up the debt or a part of it.
CREATE TABLE recovery_settlement (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  recovery_id text          NOT NULL REFERENCES recovery,
  kind        text          NOT NULL,
  amount      numeric(15,2) NOT NULL CHECK (amount > 0),
  reason      text          NOT NULL,
  proposed_by text          NOT NULL,
  proposed_at timestamptz   NOT NULL,
  approved    boolean,
  decided_by  text,
  decided_at  timestamptz,
  CHECK ((approved IS NULL) = (decided_at IS NULL)),
  CHECK (proposed_by IS DISTINCT FROM decided_by)
);
CREATE UNIQUE INDEX recovery_settlement_one_open ON recovery_settlement (recovery_id)
  WHERE approved IS NULL;

CREATE TABLE instalment_plan (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  recovery_id text   NOT NULL REFERENCES recovery,
  -- What came in by later entries counts as paid by the plan.
  after_entry bigint NOT NULL REFERENCES recovery_entry,
  agreed_by   text   NOT NULL,
  agreed_on   date   NOT NULL,
  ended_on    date
);
CREATE UNIQUE INDEX instalment_plan_one_living ON instalment_plan (recovery_id)
  WHERE ended_on IS NULL;

CREATE TABLE instalment (
  plan_id bigint        NOT NULL REFERENCES instalment_plan,
  number  integer       NOT NULL,
  due_on  date          NOT NULL,
  amount  numeric(15,2) NOT NULL CHECK (amount >= 1),
  -- Whether it had not come when it was looked for; null before.
  missed  boolean,
  PRIMARY KEY (plan_id, number)
);

CREATE TABLE recovery_withholding (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  recovery_id text         NOT NULL REFERENCES recovery,
  award_id    text         NOT NULL REFERENCES award,
  share       numeric(6,4) NOT NULL CHECK (share > 0 AND share < 1),
  agreed_by   text         NOT NULL,
  agreed_on   date         NOT NULL,
  ended_on    date
);
CREATE UNIQUE INDEX recovery_withholding_one_living ON recovery_withholding (recovery_id)
  WHERE ended_on IS NULL;
-- The limit is that of one payment: one debt at a time is withheld from it.
CREATE UNIQUE INDEX recovery_withholding_one_an_award ON recovery_withholding (award_id)
  WHERE ended_on IS NULL;

-- Money as it came: what of it was needed, and what has to go back. The bank's reference once.
CREATE TABLE recovery_receipt (
  reference   text PRIMARY KEY,
  recovery_id text          NOT NULL REFERENCES recovery,
  amount      numeric(15,2) NOT NULL CHECK (amount > 0),
  on_date     date          NOT NULL,
  taken       numeric(15,2) NOT NULL CHECK (taken >= 0),
  to_return   numeric(15,2) NOT NULL CHECK (to_return = amount - taken),
  received_at timestamptz   NOT NULL,
  returned_on date,
  returned_by text
);
CREATE INDEX recovery_receipt_by_recovery ON recovery_receipt (recovery_id);
