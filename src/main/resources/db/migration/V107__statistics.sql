-- Statistics of months that are over. A month is counted once, when it is first asked for: what it
-- counts are dated entries that are never changed, so that it can be counted anew at any time.
CREATE TABLE statistics_month (
  month      date PRIMARY KEY CHECK (extract(day FROM month) = 1),
  counted_at timestamptz NOT NULL
);

-- The smallest groups; totals and regions are sums of them.
CREATE TABLE statistics_cell (
  month         date          NOT NULL REFERENCES statistics_month ON DELETE CASCADE,
  payment       text          NOT NULL,
  region        text          NOT NULL,
  breakdown     text          NOT NULL,
  grp           text          NOT NULL,
  recipients    bigint        NOT NULL,
  assigned      bigint        NOT NULL,
  gross         numeric(18,2) NOT NULL,
  pension       numeric(18,2) NOT NULL,
  withheld      numeric(18,2) NOT NULL,
  returned      numeric(18,2) NOT NULL,
  -- Of the new assignments: amounts, and what is known of their participation and income.
  assigned_sum  numeric(18,2) NOT NULL,
  participation bigint        NOT NULL,
  income        numeric(18,2) NOT NULL,
  known         bigint        NOT NULL,
  PRIMARY KEY (month, payment, region, breakdown, grp)
);
