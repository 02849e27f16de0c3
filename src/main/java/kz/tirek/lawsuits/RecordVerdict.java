package kz.tirek.lawsuits;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** How the criminal case beside a civil suit ended. */
@Component
class RecordVerdict implements LawsuitTask {

  @Override
  public String id() {
    return "RecordVerdict";
  }

  @Override
  public Done accept(SuitFile file, Fields fields) {
    LocalDate openedOn = file.last(StepKind.CASE_OPENED).orElseThrow().on();
    LocalDate on =
        fields.on(openedOn, "BEFORE_CASE", "The criminal case is of %s: no verdict can be older");
    fields.required("reference", "Please enter the number of the verdict");
    fields.required("note", "Please say what the verdict is");
    return new Done(fields.step(StepKind.VERDICT, on, null), new Flags());
  }
}
