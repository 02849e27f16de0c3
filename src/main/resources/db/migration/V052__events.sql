-- What was reported about recipients, their children and dependants; append-only.
CREATE TABLE event_report (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  iin         text,
  award_id    text REFERENCES award,
  kind        text        NOT NULL,
  on_date     date        NOT NULL,
  reported_on date        NOT NULL,
  source      text        NOT NULL,
  details     jsonb       NOT NULL,
  received_at timestamptz NOT NULL
);
-- The same happening told twice is one event.
CREATE UNIQUE INDEX event_report_once
  ON event_report (coalesce(iin, ''), coalesce(award_id, ''), kind, on_date, details);

-- What an event leads to, for each award that it concerns.
CREATE TABLE event_effect (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  event_id      bigint NOT NULL REFERENCES event_report,
  -- Null where the person has an open application only.
  award_id      text REFERENCES award,
  case_number   text   NOT NULL REFERENCES application,
  what          text   NOT NULL,
  effective_on  date,
  ground        text   NOT NULL,
  state         text   NOT NULL,
  -- Why it is so, or why a person has to look.
  note          text   NOT NULL,
  proposed_by   text,
  approved_by   text,
  determination_id bigint REFERENCES determination,
  changed_at    timestamptz NOT NULL
);
CREATE INDEX event_effect_by_event ON event_effect (event_id);
CREATE INDEX event_effect_by_award ON event_effect (award_id);
