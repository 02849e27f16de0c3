package kz.tirek.lawsuits;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The claim is handed in at the court. */
@Component
class FileClaim implements LawsuitTask {

  @Override
  public String id() {
    return "FileClaim";
  }

  @Override
  public Done accept(SuitFile file, Fields fields) {
    LocalDate on =
        fields.on(
            file.lawsuit().openedOn(),
            "BEFORE_OPENING",
            "The suit was opened on %s: it cannot have been filed before");
    fields.required("papers", "Please name the claim and what was filed with it");
    NewStep filed = fields.step(StepKind.FILED, on, fields.next()).sum(file.lawsuit().claimed());
    return new Done(filed, new Flags().next(filed.nextOn()));
  }
}
