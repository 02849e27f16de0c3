package kz.tirek.lawsuits;

import java.time.LocalDate;
import kz.tirek.common.Figures;
import kz.tirek.common.InvalidInput;
import kz.tirek.law.SocialPaymentLaw;
import org.springframework.stereotype.Component;

/** Whether the Fund appeals; where it does not, its opponent still may. */
@Component
class DecideOnAppeal implements LawsuitTask {
  private final SocialPaymentLaw law;

  DecideOnAppeal(SocialPaymentLaw law) {
    this.law = law;
  }

  private enum Appeal {
    APPEAL,
    WAIVE
  }

  @Override
  public String id() {
    return "DecideOnAppeal";
  }

  @Override
  public Done accept(SuitFile file, Fields fields) {
    LocalDate judgedOn = file.last(StepKind.JUDGED).orElseThrow().on();
    LocalDate until = law.appealUntil(judgedOn);
    if (fields.choice("appeal", Appeal.class) == Appeal.WAIVE) {
      fields.required("note", "Please say why the judgment is accepted");
      NewStep waived = fields.step(StepKind.APPEAL_WAIVED, fields.today(), until.plusDays(1));
      return new Done(waived, new Flags().put("appealed", false).next(waived.nextOn()));
    }
    LocalDate on =
        fields.on(
            judgedOn,
            "APPEAL_BEFORE_JUDGMENT",
            "It was judged on %s: no appeal against it can be older");
    requireInTime(on, until);
    fields.required("papers", "Please name the appeal");
    NewStep appealed = fields.step(StepKind.APPEALED, on, fields.next());
    return new Done(appealed, new Flags().put("appealed", true).next(appealed.nextOn()));
  }

  static void requireInTime(LocalDate on, LocalDate until) {
    if (on.isAfter(until)) {
      throw new InvalidInput(
          "on", "APPEAL_TOO_LATE", "An appeal was possible until " + Figures.date(until));
    }
  }
}
