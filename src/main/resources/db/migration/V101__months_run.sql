-- Of module runs, for reports: months that were ordered for everybody.
CREATE VIEW report_month_run AS
  SELECT DISTINCT month FROM payment_run WHERE state IN ('APPROVED', 'ORDERED', 'SENT', 'RECONCILED');
