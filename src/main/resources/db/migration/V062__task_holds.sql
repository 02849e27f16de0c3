-- Who put a task aside, why, and until which day; the engine's follow-up date does the rest.
CREATE TABLE task_hold (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  task_id     text        NOT NULL,
  task        text        NOT NULL,
  case_number text,
  reason      text        NOT NULL,
  until_date  date        NOT NULL,
  held_by     text        NOT NULL,
  held_at     timestamptz NOT NULL,
  released_by text,
  released_at timestamptz
);
CREATE UNIQUE INDEX task_hold_once ON task_hold (task_id) WHERE released_at IS NULL;
CREATE INDEX task_hold_by_case ON task_hold (case_number);
