package kz.tirek.lawsuits;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The bailiff opens the enforcement. */
@Component
class HandToBailiff implements LawsuitTask {

  @Override
  public String id() {
    return "HandToBailiff";
  }

  @Override
  public Done accept(SuitFile file, Fields fields) {
    LocalDate issuedOn = file.last(StepKind.WRIT_ISSUED).orElseThrow().on();
    LocalDate on =
        fields.on(issuedOn, "BEFORE_WRIT", "The writ is of %s: it was not handed on before");
    fields.required("reference", "Please name the bailiff and the number of the enforcement");
    NewStep step = fields.step(StepKind.WITH_BAILIFF, on, fields.next());
    return new Done(step, new Flags().next(step.nextOn()));
  }
}
