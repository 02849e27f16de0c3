package kz.tirek.lawsuits;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The last word on what the Fund took to the court of cassation. */
@Component
class RecordCassationRuling implements LawsuitTask {

  @Override
  public String id() {
    return "RecordCassationRuling";
  }

  @Override
  public Done accept(SuitFile file, Fields fields) {
    LocalDate filedOn = file.last(StepKind.CASSATION_FILED).orElseThrow().on();
    LocalDate on =
        fields.on(filedOn, "BEFORE_CASSATION", "It was filed on %s: no ruling can be older");
    NewStep ruled = HigherRuling.step(StepKind.CASSATION_RULED, file, fields, on);
    return new Done(
        ruled,
        new Flags()
            .put(
                Flags.FOLLOWS,
                Follows.ofFinal(file.lawsuit().side(), ruled.result(), ruled.amount()))
            .next(ruled.nextOn()));
  }
}
