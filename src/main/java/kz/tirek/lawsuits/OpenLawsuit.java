package kz.tirek.lawsuits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import kz.tirek.cases.Cases;
import kz.tirek.common.PaymentKind;
import kz.tirek.deadlines.WorkingDays;
import kz.tirek.recovery.Debtor;
import kz.tirek.recovery.Recoveries;
import kz.tirek.recovery.Recovery;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the file of a suit that a recovery calls for; one that was opened by hand has its own. */
@Component("openLawsuit")
class OpenLawsuit implements JavaDelegate {
  /** As the model gives for the draft. */
  private static final int DAYS_TO_DRAFT = 10;

  private final LawsuitRepository suits;
  private final SuitBook book;
  private final Recoveries recoveries;
  private final Cases cases;
  private final WorkingDays workingDays;
  private final Clock clock;

  OpenLawsuit(
      LawsuitRepository suits,
      SuitBook book,
      Recoveries recoveries,
      Cases cases,
      WorkingDays workingDays,
      Clock clock) {
    this.suits = suits;
    this.book = book;
    this.recoveries = recoveries;
    this.cases = cases;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String number = (String) execution.getVariable(Flags.LAWSUIT);
    Lawsuit suit =
        number == null
            ? against((String) execution.getVariable("recoveryId"))
            : suits.required(number);
    execution.setVariables(flags(suit));
  }

  private Lawsuit against(String recoveryId) {
    LocalDate today = LocalDate.now(clock);
    Recovery recovery = recoveries.required(recoveryId);
    Debtor debtor = recovery.debtor();
    String number =
        suits.insert(
            new Lawsuit(
                null,
                Side.BY_FUND,
                SuitKind.CIVIL,
                Subject.OVERPAYMENT,
                recovery.branch(),
                paymentOf(recovery),
                recoveryId,
                debtor.name() == null ? debtor.id() : debtor.name(),
                debtor.id(),
                null,
                null,
                null,
                today,
                null,
                false));
    book.add(
        number, NewStep.of(StepKind.OPENED, today, workingDays.plus(today, DAYS_TO_DRAFT)), null);
    return suits.required(number);
  }

  private PaymentKind paymentOf(Recovery recovery) {
    return recovery.caseNumber() == null ? null : cases.required(recovery.caseNumber()).payment();
  }

  private static Map<String, Object> flags(Lawsuit suit) {
    Map<String, Object> flags = new HashMap<>();
    flags.put(Flags.LAWSUIT, suit.number());
    flags.put("caseNumber", suit.number());
    flags.put("branch", suit.branch().code());
    if (suit.payment() != null) {
      flags.put("payment", suit.payment().name());
    }
    flags.put("side", suit.side().name());
    flags.put("kind", suit.kind().name());
    flags.put("settled", false);
    return flags;
  }
}
