-- The notice as it was sent, byte for byte. Apart from its texts: lists of notices need no megabytes.
CREATE TABLE notice_pdf (
  notice_id text PRIMARY KEY REFERENCES notice,
  content   bytea NOT NULL
);
-- A PDF is compressed already.
ALTER TABLE notice_pdf ALTER COLUMN content SET STORAGE EXTERNAL;
