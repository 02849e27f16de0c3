-- Of module cases: what reports group and sum by, of each calculation (see CalculationProfiles).
CREATE TABLE calculation_profile (
  calculation_id       bigint PRIMARY KEY REFERENCES case_calculation,
  -- Of the insured person: of the deceased where the payment is for the loss of the breadwinner.
  sex                  text          NOT NULL,
  birth_date           date          NOT NULL,
  risk_date            date          NOT NULL,
  participation_months integer,
  average_income       numeric(15,2),
  payers               integer       NOT NULL,
  degree               integer,
  child_order          integer,
  dependants           integer,
  entitled             boolean       NOT NULL,
  one_off              boolean       NOT NULL,
  -- A month's amount, or the one-off sum.
  gross                numeric(15,2),
  pension              numeric(15,2),
  from_date            date,
  until_date           date
);

-- Calculations made before there were profiles: counted with all dependants that were named.
INSERT INTO calculation_profile
  SELECT c.id,
    c.input->'person'->>'sex',
    (c.input->'person'->>'birthDate')::date,
    (c.input->>'riskDate')::date,
    (c.result->>'participationMonths')::integer,
    (c.result->>'averageMonthlyIncome')::numeric,
    (SELECT count(DISTINCT k->>'payer') FROM jsonb_array_elements(c.input->'contributions') k
      WHERE coalesce(k->>'kind', 'CONTRIBUTION') = 'CONTRIBUTION'
        AND (k->>'period' || '-01')::date < date_trunc('month', (c.input->>'riskDate')::date)
        AND (k->>'period' || '-01')::date >= date_trunc('month', (c.input->>'riskDate')::date)
          - CASE WHEN c.input->>'payment' IN ('MATERNITY', 'ADOPTION')
              THEN interval '12 months' ELSE interval '24 months' END),
    coalesce((c.input->'disability'->'changes'->-1->>'degree')::integer,
      (c.input->>'degree')::integer),
    (c.input->>'childOrder')::integer,
    coalesce((c.input->>'dependants')::integer,
      CASE WHEN jsonb_typeof(c.input->'family') = 'array'
        THEN jsonb_array_length(c.input->'family') END),
    (c.result->>'entitled')::boolean,
    (c.result->>'oneOff')::boolean,
    (c.result->>'gross')::numeric,
    (c.result->>'pension')::numeric,
    (c.result->>'from')::date,
    (c.result->>'until')::date
  FROM case_calculation c;
