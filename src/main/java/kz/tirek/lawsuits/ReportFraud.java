package kz.tirek.lawsuits;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** A suspected fraud is brought to the police. */
@Component
class ReportFraud implements LawsuitTask {

  @Override
  public String id() {
    return "ReportFraud";
  }

  @Override
  public Done accept(SuitFile file, Fields fields) {
    LocalDate on =
        fields.on(
            file.lawsuit().openedOn(),
            "BEFORE_OPENING",
            "The suit was opened on %s: this cannot be older");
    fields.required("reference", "Please enter the number in the register of the police");
    NewStep step =
        fields
            .step(StepKind.REPORTED_TO_POLICE, on, fields.next())
            .at(Police.stageOf(file.lawsuit()));
    return new Done(step, new Flags().put("policeNextOn", Flags.due(step.nextOn())));
  }
}
