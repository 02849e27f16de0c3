package kz.tirek.deadlines;

import static kz.tirek.deadlines.StatutoryClock.State.OK;
import static kz.tirek.deadlines.StatutoryClock.State.PASSED;
import static kz.tirek.deadlines.StatutoryClock.State.WARNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import kz.tirek.common.Impossible;
import kz.tirek.common.PaymentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatutoryLimitsTest {
  /** A Thursday; 1, 7 and 11 May 2026 are days off. */
  private static final LocalDate REGISTERED = LocalDate.parse("2026-04-30");

  private final StatutoryLimits limits = StatutoryLimits.load(WorkingDays.load());

  @Test
  void givesSixWorkingDaysAfterAJobLoss() {
    assertThat(limits.start(PaymentKind.JOB_LOSS, REGISTERED).dueOn()).isEqualTo("2026-05-13");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "JOB_LOSS")
  void givesEightWorkingDaysOtherwise(PaymentKind payment) {
    assertThat(limits.start(payment, REGISTERED).dueOn()).isEqualTo("2026-05-15");
  }

  @Test
  void givesTheBranchFourOfThem() {
    assertThat(limits.branchDueOn(REGISTERED)).isEqualTo("2026-05-08");
  }

  @Test
  void warnsOnTheLastTwoDaysAndPassesAfterThem() {
    StatutoryClock clock = limits.start(PaymentKind.MATERNITY, REGISTERED);

    assertThat(clock.on(REGISTERED)).isEqualTo(OK);
    assertThat(clock.on(LocalDate.parse("2026-05-13"))).isEqualTo(OK);
    assertThat(clock.on(LocalDate.parse("2026-05-14"))).isEqualTo(WARNING);
    assertThat(clock.on(LocalDate.parse("2026-05-15"))).isEqualTo(WARNING);
    assertThat(clock.on(LocalDate.parse("2026-05-16"))).isEqualTo(PASSED);
  }

  @Test
  void refusesADayBeforeTheFirstLimits() {
    assertThatThrownBy(() -> limits.start(PaymentKind.ADOPTION, LocalDate.parse("2019-12-31")))
        .isInstanceOf(Impossible.class)
        .hasMessageContaining("statutory-deadlines.yaml");
  }
}
