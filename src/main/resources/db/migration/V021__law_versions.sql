-- The legal parameters as they were written under each version that ever ran, so that a calculation
-- can be made again with the law of its day. Append-only.
CREATE TABLE law_version (
  version       text PRIMARY KEY,
  files         jsonb       NOT NULL,
  overridden    jsonb       NOT NULL,
  first_used_at timestamptz NOT NULL
);
