package kz.tirek.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Sex;
import kz.tirek.deadlines.WorkingDays;
import kz.tirek.law.CalculationInput;
import kz.tirek.law.Contribution;
import kz.tirek.law.InputBuilder;
import kz.tirek.law.Person;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Child care as the law before 2023 would have assigned it, for one year: case, calculation with 48
 * months of contributions (the mean of 2022), award, and the process that waits for the end of the
 * term.
 */
record LivingAwards(JdbcClient database, RuntimeService runtime, ObjectMapper json) {
  private static final LocalDate BIRTH = LocalDate.of(2026, 6, 20);
  private static final LocalDate OVER = LocalDate.of(2027, 1, 1);
  private static final int MONTHS = 48;

  void put(int count) throws JsonProcessingException {
    database
        .sql(
            """
            WITH n AS (SELECT to_char(generate_series(1, :count), 'FM0000000') AS n), c AS (
              INSERT INTO application (number, payment, channel, status, iin, family_name,
                given_name, birth_date, sex, region, iban, risk_date, subject, applied_on, details,
                tracking_code, registered_at, warns_from, due_on, decided_at)
              SELECT 'G-' || n, 'CHILD_CARE', 'EGOV', 'ASSIGNED', '940418400000', 'Payee', 'Payee',
                '1994-04-18', 'F', 'KZ-75', 'KZ699990000000000001', :birth, n, :birth, '{}', n,
                now(), :birth, :birth, now() FROM n
              RETURNING number
            ), k AS (
              INSERT INTO case_calculation (case_number, made_at, input, result)
              SELECT number, now(), :input::jsonb,
                '{"entitled":true,"oneOff":false}' FROM c RETURNING id, case_number
            ), a AS (
              INSERT INTO award (id, case_number, payment, iin, payee, iban, region, status,
                one_off, right_from, assigned_at)
              SELECT 'A' || case_number, case_number, 'CHILD_CARE', '940418400000', 'Payee',
                'KZ699990000000000001', 'KZ-75', 'ACTIVE', false, :birth, now() FROM k
            ), d AS (
              INSERT INTO determination (award_id, kind, effective_on, calculation_id, made_at)
              SELECT 'A' || case_number, 'ASSIGN', :birth, id, now() FROM k RETURNING id
            ), e AS (
              INSERT INTO award_entitlement (determination_id, from_date, until_date, gross,
                pension, reason)
              SELECT id, :birth, :until, 80000, 8000, 'ASSIGNED' FROM d
            )
            INSERT INTO award_period (determination_id, from_date, until_date, gross, pension, reason)
            SELECT id, :birth, :until, 80000, 8000, 'ASSIGNED' FROM d
            """)
        .param("count", count)
        .param("birth", BIRTH)
        .param("until", BIRTH.plusYears(1))
        .param("input", json.writeValueAsString(input()))
        .update();
    database
        .sql("SELECT number FROM application")
        .query(String.class)
        .list()
        .forEach(this::waitForTheEndOfTheTerm);
    database.sql("VACUUM ANALYZE").update();
    database.sql("CHECKPOINT").update();
  }

  private void waitForTheEndOfTheTerm(String number) {
    runtime
        .createProcessInstanceByKey("child-care-payment")
        .businessKey(number)
        .setVariable("caseNumber", number)
        .setVariable("termEndsOn", Date.from(OVER.atStartOfDay(WorkingDays.ZONE).toInstant()))
        .startBeforeActivity("TermPassed")
        .execute();
  }

  /** 200,000 a month in the two years before the birth: 80,000 a month. */
  private static CalculationInput input() {
    YearMonth birth = YearMonth.from(BIRTH);
    List<Contribution> contributions =
        IntStream.rangeClosed(1, MONTHS)
            .mapToObj(birth::minusMonths)
            .map(
                month ->
                    new Contribution(
                        month,
                        "050140001230",
                        new BigDecimal("200000.00"),
                        null,
                        month.plusMonths(1).atDay(20),
                        Contribution.Kind.CONTRIBUTION))
            .toList();
    return InputBuilder.input(
            PaymentKind.CHILD_CARE, BIRTH, BIRTH, new Person(LocalDate.of(1994, 4, 18), Sex.F))
        .contributions(contributions)
        .childOrder(1)
        .build();
  }
}
