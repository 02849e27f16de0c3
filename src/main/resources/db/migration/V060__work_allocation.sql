-- Who was given which task and by which rule; rows are only ever added. No user: the common pool.
CREATE TABLE task_assignment (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  task_id     text        NOT NULL,
  task        text        NOT NULL,
  case_number text,
  user_id     text,
  how         text        NOT NULL,
  assigned_by text,
  assigned_at timestamptz NOT NULL
);
CREATE INDEX task_assignment_by_user ON task_assignment (user_id, assigned_at DESC);
CREATE INDEX task_assignment_by_case ON task_assignment (case_number);

-- Who did which task: whoever had a case before gets it back.
CREATE TABLE task_done (
  task_id     text        NOT NULL PRIMARY KEY,
  task        text        NOT NULL,
  case_number text,
  user_id     text        NOT NULL,
  done_at     timestamptz NOT NULL
);
CREATE INDEX task_done_by_case ON task_done (case_number, done_at DESC);
CREATE INDEX task_done_by_user ON task_done (user_id, done_at);
