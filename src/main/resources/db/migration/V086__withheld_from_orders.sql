-- What an order holds back for a debt of its recipient: the bank is asked for the net sum less this.
CREATE TABLE payment_order_withheld (
  order_id text PRIMARY KEY REFERENCES payment_order,
  amount   numeric(15,2) NOT NULL CHECK (amount > 0)
);
