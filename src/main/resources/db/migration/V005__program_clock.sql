-- How far the demo's time is from the real one, the same for every node. No row: never moved.
CREATE TABLE program_clock (
  single         boolean PRIMARY KEY DEFAULT true CHECK (single),
  offset_seconds bigint  NOT NULL
);
