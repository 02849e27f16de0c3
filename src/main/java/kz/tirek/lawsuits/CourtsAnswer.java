package kz.tirek.lawsuits;

import java.time.LocalDate;
import kz.tirek.lawsuits.LawsuitTask.Done;
import org.springframework.stereotype.Component;

/** What a court does with a claim that reached it. */
@Component
class CourtsAnswer {
  private final LawsuitRepository suits;

  CourtsAnswer(LawsuitRepository suits) {
    this.suits = suits;
  }

  private enum Answer {
    ACCEPTED,
    RETURNED,
    LEFT_UNCONSIDERED
  }

  Done of(SuitFile file, Fields fields) {
    Answer answer = fields.choice("answer", Answer.class);
    LocalDate filedOn = file.last(StepKind.FILED, StepKind.RECEIVED).orElseThrow().on();
    LocalDate on =
        fields.on(filedOn, "BEFORE_FILING", "The claim was filed on %s: this cannot be older");
    StepKind kind = StepKind.valueOf(answer.name());
    if (answer != Answer.ACCEPTED) {
      fields.required("note", "Please say why the court did not take it");
      return new Done(fields.step(kind, on, null), new Flags().put("accepted", false));
    }
    String number =
        fields.required("reference", "Please enter the number that the court gave the case");
    NewStep accepted = fields.step(kind, on, fields.next());
    suits.numbered(file.lawsuit().number(), number);
    return new Done(accepted, new Flags().put("accepted", true).next(accepted.nextOn()));
  }
}
