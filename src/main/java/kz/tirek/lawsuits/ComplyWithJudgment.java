package kz.tirek.lawsuits;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The Fund does what it was told to. */
@Component
class ComplyWithJudgment implements LawsuitTask {

  @Override
  public String id() {
    return "ComplyWithJudgment";
  }

  @Override
  public Done accept(SuitFile file, Fields fields) {
    LocalDate inForceOn = file.last(StepKind.IN_FORCE).orElseThrow().on();
    LocalDate on =
        fields.on(inForceOn, "BEFORE_FORCE", "The judgment took force on %s: this cannot be older");
    fields.required("note", "Please say what was done");
    NewStep complied = fields.step(StepKind.COMPLIED, on, fields.next());
    return new Done(complied, new Flags().next(complied.nextOn()));
  }
}
