-- One reminder for a suit and its date, whatever happens to the process that reminds.
CREATE TABLE lawsuit_reminder (
  lawsuit     text NOT NULL REFERENCES lawsuit,
  next_on     date NOT NULL,
  reminded_at timestamptz NOT NULL,
  PRIMARY KEY (lawsuit, next_on)
);
