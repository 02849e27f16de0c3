-- Cases the daily check found stuck; open until somebody has seen to them.
CREATE TABLE case_rescue (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  case_number text        NOT NULL,
  kind        text        NOT NULL,
  detail      text,
  found_at    timestamptz NOT NULL,
  choice      text,
  note        text,
  chosen_by   text,
  outcome     text,
  closed_by   text,
  closed_at   timestamptz
);
CREATE UNIQUE INDEX case_rescue_once ON case_rescue (case_number) WHERE closed_at IS NULL;
