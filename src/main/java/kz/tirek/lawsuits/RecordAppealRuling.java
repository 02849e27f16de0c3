package kz.tirek.lawsuits;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The court of appeal upholds the judgment or changes it; either takes force at once. */
@Component
class RecordAppealRuling implements LawsuitTask {

  @Override
  public String id() {
    return "RecordAppealRuling";
  }

  @Override
  public Done accept(SuitFile file, Fields fields) {
    LocalDate appealedOn =
        file.last(StepKind.APPEALED, StepKind.OPPONENT_APPEALED).orElseThrow().on();
    LocalDate on =
        fields.on(appealedOn, "BEFORE_APPEAL", "The appeal was filed on %s: this cannot be older");
    NewStep ruled = HigherRuling.step(StepKind.APPEAL_RULED, file, fields, on);
    return new Done(ruled, new Flags().next(ruled.nextOn()));
  }
}
