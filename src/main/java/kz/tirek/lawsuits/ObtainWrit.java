package kz.tirek.lawsuits;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The writ of execution, unless the debtor pays of themselves. */
@Component
class ObtainWrit implements LawsuitTask {

  private enum Writ {
    ISSUED,
    PAYS
  }

  @Override
  public String id() {
    return "ObtainWrit";
  }

  @Override
  public Done accept(SuitFile file, Fields fields) {
    Writ writ = fields.choice("writ", Writ.class);
    LocalDate since =
        file.last(StepKind.IN_FORCE, StepKind.SETTLED, StepKind.CASSATION_RULED).orElseThrow().on();
    LocalDate on = fields.on(since, "BEFORE_FORCE", "There was nothing to enforce before %s");
    if (writ == Writ.ISSUED) {
      fields.required("reference", "Please enter the number of the writ");
    }
    NewStep step =
        fields.step(
            writ == Writ.ISSUED ? StepKind.WRIT_ISSUED : StepKind.PAYS_UNFORCED, on, fields.next());
    return new Done(step, new Flags().put("writ", writ).next(step.nextOn()));
  }
}
