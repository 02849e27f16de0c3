package kz.tirek.lawsuits;

import java.time.LocalDate;
import kz.tirek.common.Figures;
import kz.tirek.common.InvalidInput;
import kz.tirek.law.SocialPaymentLaw;
import org.springframework.stereotype.Component;

/** Whether the Fund takes a lost suit to the court of cassation. */
@Component
class DecideOnCassation implements LawsuitTask {
  private final SocialPaymentLaw law;

  DecideOnCassation(SocialPaymentLaw law) {
    this.law = law;
  }

  private enum Cassation {
    FILE,
    WAIVE
  }

  @Override
  public String id() {
    return "DecideOnCassation";
  }

  @Override
  public Done accept(SuitFile file, Fields fields) {
    LocalDate inForceOn = file.last(StepKind.IN_FORCE).orElseThrow().on();
    LocalDate until = law.cassationUntil(inForceOn);
    if (fields.choice("cassation", Cassation.class) == Cassation.WAIVE) {
      fields.required("note", "Please say why the loss is accepted");
      return new Done(
          fields.step(StepKind.CASSATION_WAIVED, fields.today(), fields.today()),
          new Flags().put("appealed", false));
    }
    LocalDate on =
        fields.on(inForceOn, "BEFORE_FORCE", "The judgment took force on %s: this cannot be older");
    requireInTime(on, until);
    fields.required("papers", "Please name the cassation");
    NewStep filed = fields.step(StepKind.CASSATION_FILED, on, fields.next());
    return new Done(filed, new Flags().put("appealed", true).next(filed.nextOn()));
  }

  static void requireInTime(LocalDate on, LocalDate until) {
    if (on.isAfter(until)) {
      throw new InvalidInput(
          "on", "CASSATION_TOO_LATE", "A cassation was possible until " + Figures.date(until));
    }
  }
}
