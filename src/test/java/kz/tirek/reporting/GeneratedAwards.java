package kz.tirek.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.tirek.People;
import kz.tirek.awards.Assignment;
import kz.tirek.awards.AwardPeriod;
import kz.tirek.awards.Awards;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.common.Iin;
import kz.tirek.common.PaymentKind;
import kz.tirek.law.Calculation;
import kz.tirek.law.CalculationInput;
import kz.tirek.law.Contribution;
import kz.tirek.law.Person;
import kz.tirek.law.Profile;
import kz.tirek.law.SocialPaymentLaw;
import kz.tirek.payouts.AStatement;
import kz.tirek.payouts.PaymentOrder;
import kz.tirek.payouts.Payouts;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes awards the law would give, without the processes that decide them, and pays them. */
@TestComponent
class GeneratedAwards {
  private static final String PAYER = "050140001238";
  private static final int WINDOW = 24;

  private final CaseFixture world;
  private final JdbcClient jdbc;
  private final Awards awards;
  private final Payouts payouts;
  private final SocialPaymentLaw law;
  private int made;

  GeneratedAwards(
      CaseFixture world, JdbcClient jdbc, Awards awards, Payouts payouts, SocialPaymentLaw law) {
    this.world = world;
    this.jdbc = jdbc;
    this.awards = awards;
    this.payouts = payouts;
    this.law = law;
  }

  /** Assigned on the day the right arises; returns the award's id. */
  String assign(GeneratedAward wanted) {
    world.dayIs(wanted.riskDate(), "none");
    LocalDate born = LocalDate.of(1975 + made % 25, 3, 1);
    Iin iin = made % 3 == 0 ? People.aManBorn(born) : People.aWomanBorn(born);
    String number = "G-" + ++made;
    CalculationInput input = input(wanted, iin);
    Calculation result = law.calculate(input);
    long calculation = keep(number, wanted, iin, result, law.profile(input, wanted.riskDate()));
    return awards.assign(
        new Assignment(
            number,
            wanted.payment(),
            iin.value(),
            "Алушы " + made,
            CaseFixture.IBAN,
            wanted.region().code(),
            List.of(),
            result.oneOff(),
            calculation,
            result.periods().stream()
                .map(
                    p ->
                        new AwardPeriod(
                            p.from(), p.until(), p.gross(), p.pension(), p.reason().name()))
                .toList()));
  }

  /** Everything due by the end of today's month is ordered and booked. */
  void pay(String award) {
    order(award).map(payouts::required).ifPresent(this::book);
  }

  /** The same without the bank. */
  Optional<String> order(String award) {
    return payouts.orderDue(award, YearMonth.from(world.today()));
  }

  private void book(PaymentOrder order) {
    payouts.bankAnswered(order.id(), true, null);
    payouts.take(AStatement.paid(order.id(), order.transferred().toString()));
  }

  private static CalculationInput input(GeneratedAward wanted, Iin iin) {
    YearMonth last = YearMonth.from(wanted.riskDate()).minusMonths(1);
    List<Contribution> contributions =
        IntStream.range(0, WINDOW)
            .mapToObj(last::minusMonths)
            .map(
                month ->
                    new Contribution(
                        month,
                        PAYER,
                        BigDecimal.valueOf(wanted.income()),
                        null,
                        month.plusMonths(1).atDay(20)))
            .toList();
    return new CalculationInput(
        wanted.payment(),
        wanted.riskDate(),
        wanted.riskDate(),
        new Person(iin.birthDate(), iin.sex()),
        contributions,
        wanted.months(),
        only(wanted, PaymentKind.DISABILITY),
        only(wanted, PaymentKind.BREADWINNER),
        only(wanted, PaymentKind.MATERNITY),
        only(wanted, PaymentKind.CHILD_CARE),
        wanted.payment() == PaymentKind.DISABILITY || wanted.payment() == PaymentKind.BREADWINNER
            ? wanted.riskDate().plusYears(2)
            : null);
  }

  private static Integer only(GeneratedAward wanted, PaymentKind payment) {
    return wanted.payment() == payment ? wanted.fact() : null;
  }

  private long keep(
      String number, GeneratedAward wanted, Iin iin, Calculation result, Profile profile) {
    jdbc.sql(
            """
            INSERT INTO application (number, payment, channel, status, iin, family_name, given_name,
              birth_date, sex, region, risk_date, applied_on, details, tracking_code,
              registered_at, warns_from, due_on)
            VALUES (:number, :payment, 'EGOV', 'ASSIGNED', :iin, 'Алушы', 'Алушы', :born, :sex,
              :region, :risk, :risk, '{}', :number, :risk, :risk, :risk)
            """)
        .param("number", number)
        .param("payment", wanted.payment().name())
        .param("iin", iin.value())
        .param("born", iin.birthDate())
        .param("sex", iin.sex().name())
        .param("region", wanted.region().code())
        .param("risk", wanted.riskDate())
        .update();
    long calculation =
        jdbc.sql(
                """
                INSERT INTO case_calculation (case_number, made_at, input, result)
                VALUES (:number, :risk, '{}', '{}') RETURNING id
                """)
            .param("number", number)
            .param("risk", wanted.riskDate())
            .query(Long.class)
            .single();
    jdbc.sql(
            """
            INSERT INTO calculation_profile (calculation_id, sex, birth_date, risk_date,
              participation_months, average_income, payers, degree, child_order, dependants,
              entitled, one_off, gross, pension, from_date, until_date)
            VALUES (:calculation, :sex, :born, :risk, :months, :income, :payers, :degree, :order,
              :dependants, true, :oneOff, :gross, :pension, :from, :until)
            """)
        .param("calculation", calculation)
        .param("sex", iin.sex().name())
        .param("born", iin.birthDate())
        .param("risk", wanted.riskDate())
        .param("months", result.participationMonths())
        .param("income", result.averageMonthlyIncome().value())
        .param("payers", profile.payers())
        .param("degree", profile.degree())
        .param("order", only(wanted, PaymentKind.CHILD_CARE))
        .param("dependants", profile.dependants())
        .param("oneOff", result.oneOff())
        .param("gross", result.gross().value())
        .param("pension", result.pension().value())
        .param("from", result.from())
        .param("until", result.until())
        .update();
    return calculation;
  }
}
