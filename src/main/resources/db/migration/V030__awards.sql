-- An award is what a decision assigned. Determinations supersede each other and are never changed.
CREATE TABLE award (
  id          text PRIMARY KEY,
  case_number text        NOT NULL UNIQUE,
  payment     text        NOT NULL,
  iin         text        NOT NULL,
  status      text        NOT NULL,
  one_off     boolean     NOT NULL,
  assigned_at timestamptz NOT NULL
);
CREATE INDEX award_by_person ON award (iin);

CREATE TABLE determination (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  award_id       text        NOT NULL REFERENCES award,
  reason         text        NOT NULL,
  calculation_id bigint      NOT NULL,
  made_at        timestamptz NOT NULL
);
CREATE INDEX determination_by_award ON determination (award_id);

-- Both dates inclusive. The periods of an award's newest determination are in force.
CREATE TABLE award_period (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  determination_id bigint        NOT NULL REFERENCES determination,
  from_date        date          NOT NULL,
  until_date       date          NOT NULL,
  gross            numeric(15,2) NOT NULL CHECK (gross > 0),
  pension          numeric(15,2) NOT NULL CHECK (pension >= 0),
  CHECK (from_date <= until_date),
  CHECK (pension < gross)
);
CREATE INDEX award_period_by_determination ON award_period (determination_id);
