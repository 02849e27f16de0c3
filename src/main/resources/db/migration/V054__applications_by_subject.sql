CREATE INDEX application_by_subject ON application (subject) WHERE subject <> '';
