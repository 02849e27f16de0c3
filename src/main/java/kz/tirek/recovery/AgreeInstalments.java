package kz.tirek.recovery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import kz.tirek.cases.Entered;
import kz.tirek.common.Money;
import kz.tirek.engine.TaskAnswer;
import org.springframework.stereotype.Component;

/** How the debtor pays when not all at once: by instalments, from another payment, or not. */
@Component
class AgreeInstalments implements RecoveryTask {
  enum Way {
    INSTALMENTS,
    WITHHOLDING,
    NOTHING
  }

  private final Repayments repayments;
  private final Ledger ledger;
  private final Clock clock;

  AgreeInstalments(Repayments repayments, Ledger ledger, Clock clock) {
    this.repayments = repayments;
    this.ledger = ledger;
    this.clock = clock;
  }

  @Override
  public String id() {
    return "AgreeInstalments";
  }

  @Override
  public Map<String, Object> accept(Recovery recovery, Entered entered, TaskAnswer answer) {
    switch (entered.choice("way", Way.class)) {
      case INSTALMENTS ->
          repayments.agree(recovery, schedule(recovery.id(), entered), answer.userId());
      case WITHHOLDING ->
          repayments.withhold(
              recovery,
              entered.requiredText("award", "Which payment is it withheld from?"),
              Amounts.number(entered, "sharePercent"),
              answer.userId());
      case NOTHING -> {
        entered.requiredText("reason", "Why did the debtor agree to nothing?");
        return Map.of(RecoveryFlags.AGREED, Way.NOTHING.name());
      }
    }
    return Map.of(
        RecoveryFlags.AGREED,
        "REPAYMENT",
        RecoveryFlags.NEXT_CHECK_ON,
        repayments.nextCheck(recovery.id()));
  }

  private Schedule schedule(String recoveryId, Entered entered) {
    Money debt = ledger.owed(recoveryId);
    LocalDate today = LocalDate.now(clock);
    String lines = entered.text("schedule");
    return lines == null
        ? Schedule.monthly(
            debt,
            Amounts.required(entered, "monthly"),
            entered.date("firstDueOn", "When is the first instalment due?"),
            today,
            repayments.mostInstalments())
        : Schedule.read(lines, debt, today, repayments.mostInstalments());
  }
}
