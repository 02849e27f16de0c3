-- The payment that was offered because of what a registry told.
ALTER TABLE event_report ADD COLUMN offer text;
