-- Which months an order pays: its own and the arrears of earlier ones.
CREATE TABLE payment_order_line (
  order_id text          NOT NULL REFERENCES payment_order,
  month    date          NOT NULL CHECK (extract(day FROM month) = 1),
  gross    numeric(15,2) NOT NULL CHECK (gross > 0),
  pension  numeric(15,2) NOT NULL CHECK (pension >= 0),
  PRIMARY KEY (order_id, month)
);
INSERT INTO payment_order_line (order_id, month, gross, pension)
  SELECT o.id, date_trunc('month', a.right_from)::date, o.gross, o.pension
  FROM payment_order o JOIN award a ON a.id = o.award_id;

-- Found by comparison: a month was paid more than it should have been. Append-only.
CREATE TABLE overpayment (
  id        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  award_id  text          NOT NULL,
  month     date          NOT NULL CHECK (extract(day FROM month) = 1),
  gross     numeric(15,2) NOT NULL CHECK (gross > 0),
  pension   numeric(15,2) NOT NULL CHECK (pension >= 0),
  -- The determination that changed the past.
  determination_id bigint NOT NULL,
  found_at  timestamptz   NOT NULL
);
CREATE INDEX overpayment_by_award ON overpayment (award_id);
