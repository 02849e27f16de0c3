package kz.tirek.lawsuits;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The police open a criminal case, or refuse to. */
@Component
class RecordInvestigation implements LawsuitTask {

  private enum Investigation {
    OPENED,
    REFUSED
  }

  @Override
  public String id() {
    return "RecordInvestigation";
  }

  @Override
  public Done accept(SuitFile file, Fields fields) {
    Investigation investigation = fields.choice("investigation", Investigation.class);
    LocalDate reportedOn = file.last(StepKind.REPORTED_TO_POLICE).orElseThrow().on();
    LocalDate on =
        fields.on(reportedOn, "BEFORE_REPORT", "It was reported on %s: this cannot be older");
    boolean opened = investigation == Investigation.OPENED;
    if (opened) {
      fields.required("reference", "Please enter the number of the criminal case");
    } else {
      fields.required("note", "Please say why the police refused");
    }
    SuitStage stage = Police.stageOf(file.lawsuit());
    LocalDate next = opened ? fields.next() : null;
    NewStep step =
        fields
            .step(opened ? StepKind.CASE_OPENED : StepKind.CASE_REFUSED, on, next)
            .at(opened ? stage : null);
    Flags flags = new Flags().put("investigation", investigation);
    return new Done(step, opened ? flags.put("policeNextOn", Flags.due(next)) : flags);
  }
}
