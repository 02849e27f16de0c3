-- Both dates inclusive. On the first day the open tasks are handed over, once.
CREATE TABLE absence (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id        text        NOT NULL,
  from_date      date        NOT NULL,
  until_date     date        NOT NULL,
  deputy         text,
  announced_by   text        NOT NULL,
  announced_at   timestamptz NOT NULL,
  handed_over_at timestamptz,
  cancelled_by   text,
  cancelled_at   timestamptz,
  CHECK (from_date <= until_date),
  CHECK (deputy IS DISTINCT FROM user_id)
);
CREATE INDEX absence_by_date ON absence (until_date, from_date) WHERE cancelled_at IS NULL;
