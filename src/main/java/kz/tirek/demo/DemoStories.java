package kz.tirek.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAmount;
import java.util.List;
import kz.tirek.common.PaymentKind;
import kz.tirek.engine.DemoClock;

/**
 * What happens to the people of the demo, so that every path of all six payments is taken: it
 * begins two weeks before today, when the month before is paid, and lets time pass until today,
 * when the run of this month waits.
 */
final class DemoStories {
  private static final Period PAST = Period.ofDays(14);

  /**
   * What is left is long enough for a hearing's notice of 3 working days wherever holidays fall.
   */
  private static final Period FIRST_DAYS = Period.ofDays(5);

  /** As the payments' models wait before they ask a person. */
  private static final Duration REGISTRY_PATIENCE = Duration.ofMinutes(11);

  private final Stage stage;
  private final DemoClock demoClock;
  private final List<PaymentStories> payments;
  private final SpecialStories special;
  private final OfficeStories office;

  DemoStories(Stage stage, DemoClock demoClock, long seed) {
    this.stage = stage;
    this.demoClock = demoClock;
    List<Claims> claims = claims(seed, stage.cast());
    this.payments = claims.stream().map(one -> new PaymentStories(stage, one)).toList();
    this.special = new SpecialStories(stage, claims);
    this.office = new OfficeStories(stage.tirek());
  }

  /** One of each payment. */
  static List<Claims> claims(long seed, Cast cast) {
    Relatives relatives = new Relatives(seed);
    return List.of(
        new SheetClaims(PaymentKind.MATERNITY, relatives),
        new SheetClaims(PaymentKind.ADOPTION, relatives),
        new ChildCareClaims(relatives),
        new JobLossClaims(),
        new DisabilityClaims(),
        new BreadwinnerClaims(relatives, cast::breadwinner));
  }

  /**
   * @param automatic how many applications of each payment nobody has to touch, beside the others
   */
  void tell(int automatic) {
    YearMonth thisMonth = YearMonth.from(stage.today());
    demoClock.startBehind(PAST);
    stage.tirek().beginDays();
    payments.forEach(PaymentStories::begin);
    special.begin();
    stage.tirek().awaitQuiet(0);
    stage.tirek().awaitStatements();
    office.pay(thisMonth.minusMonths(1));
    advance(FIRST_DAYS);
    payments.forEach(PaymentStories::liveOn);
    special.liveOn();
    Duration untilNow = Duration.between(stage.clock().instant(), Instant.now());
    advance(untilNow.minus(REGISTRY_PATIENCE));
    payments.forEach(PaymentStories::waitForRegistry);
    stage.tirek().awaitQuiet(payments.size());
    demoClock.catchUp();
    payments.forEach(PaymentStories::today);
    special.today();
    special.complain(payments.get(0).refused());
    payments.forEach(one -> one.automatic(automatic));
    stage.tirek().awaitQuiet(payments.size());
    office.ask(thisMonth);
    office.askForRaise(stage.today());
  }

  private void advance(TemporalAmount by) {
    stage.tirek().awaitQuiet(0);
    demoClock.advance(by);
    stage.tirek().awaitQuiet(0);
  }
}
