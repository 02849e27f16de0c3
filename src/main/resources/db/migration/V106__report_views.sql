-- What the modules let reports read of their tables. Reports read nothing else, so that a module may
-- change its tables as long as it keeps its views.

-- Of module cases.
CREATE VIEW report_profile AS SELECT * FROM calculation_profile;

CREATE VIEW report_application AS
  SELECT number, payment, channel, region, registered_at, due_on, status FROM application;

-- The decision that ended an application; those that supersede it after a complaint are left out.
CREATE VIEW report_decision AS
  SELECT a.number, a.payment, a.channel, a.region, a.due_on, d.kind, d.automatic, d.made_at
  FROM case_decision d JOIN application a ON a.number = d.case_number
  WHERE d.basis IS NULL;

CREATE VIEW report_hearing AS
  SELECT a.number, a.payment, a.channel, a.region, h.notified_at
  FROM hearing h JOIN application a ON a.number = h.case_number;

-- Undecided applications with their newest calculation.
CREATE VIEW report_undecided AS
  SELECT a.number, a.payment, a.region, a.due_on, c.id AS calculation_id
  FROM application a
  CROSS JOIN LATERAL (
    SELECT id FROM case_calculation WHERE case_number = a.number ORDER BY id DESC LIMIT 1) c
  WHERE a.status NOT IN ('ASSIGNED', 'REFUSED', 'WITHDRAWN');

CREATE INDEX case_decision_by_time ON case_decision (made_at) WHERE basis IS NULL;
CREATE INDEX hearing_by_time ON hearing (notified_at);
CREATE INDEX application_by_registration ON application (registered_at);

-- Of module awards.
CREATE VIEW report_award AS
  SELECT id, payment, iin, region, status, one_off, iban IS NOT NULL AS has_account, assigned_at,
    ended_at
  FROM award;

CREATE VIEW report_determination AS
  SELECT id, award_id, calculation_id, made_at FROM determination;

CREATE VIEW report_due_period AS
  SELECT determination_id, from_date, until_date, gross, pension FROM award_period;

CREATE INDEX award_by_assignment ON award (assigned_at);

-- Of module payouts. What the bank booked, each order once, and what came back after it was booked.
CREATE VIEW report_booking AS
  SELECT o.id AS order_id, o.award_id, e.at, e.status = 'RETURNED' AS returned, o.gross, o.pension,
    coalesce(w.amount, 0) AS withheld
  FROM payment_order_event e
  JOIN payment_order o ON o.id = e.order_id
  LEFT JOIN payment_order_withheld w ON w.order_id = o.id
  WHERE e.status IN ('PAID', 'RETURNED')
    AND (e.status = 'RETURNED') = EXISTS (
      SELECT 1 FROM payment_order_event p
      WHERE p.order_id = e.order_id AND p.status = 'PAID' AND p.id < e.id);

-- Orders that did not fail.
CREATE VIEW report_order AS
  SELECT award_id, month FROM payment_order WHERE status NOT IN ('REJECTED', 'RETURNED');

-- Orders on their way: what the bank is asked to pay, and the pension contribution beside it.
CREATE VIEW report_unbooked_order AS
  SELECT o.award_id, o.gross - o.pension - coalesce(w.amount, 0) AS net, o.pension
  FROM payment_order o LEFT JOIN payment_order_withheld w ON w.order_id = o.id
  WHERE o.status IN ('READY', 'SENT');

CREATE INDEX payment_order_event_booked ON payment_order_event (at)
  WHERE status IN ('PAID', 'RETURNED');
CREATE INDEX payment_order_unbooked ON payment_order (award_id) WHERE status IN ('READY', 'SENT');

-- Of module refunds: decided to be refunded and not booked by the bank.
CREATE VIEW report_refund_due AS
  SELECT r.number, r.region, sum(i.amount) AS amount
  FROM refund r JOIN refund_item i ON i.refund_number = r.number
  WHERE r.status = 'PAYING' AND i.granted
  GROUP BY r.number, r.region;

-- Of module accounts: for whom contributions came, penalties left out.
CREATE VIEW report_participation AS
  SELECT iin, period, received_on FROM contribution WHERE knp = '012';
