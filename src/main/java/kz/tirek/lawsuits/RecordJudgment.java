package kz.tirek.lawsuits;

import java.time.LocalDate;
import kz.tirek.law.SocialPaymentLaw;
import org.springframework.stereotype.Component;

/** The judgment, or the verdict on a claim in a criminal case; the term to appeal begins. */
@Component
class RecordJudgment implements LawsuitTask {
  private final SocialPaymentLaw law;

  RecordJudgment(SocialPaymentLaw law) {
    this.law = law;
  }

  @Override
  public String id() {
    return "RecordJudgment";
  }

  @Override
  public Done accept(SuitFile file, Fields fields) {
    LocalDate filedOn = file.last(StepKind.FILED, StepKind.RECEIVED).orElseThrow().on();
    LocalDate on =
        fields.on(
            filedOn,
            "JUDGMENT_BEFORE_FILING",
            "The claim was filed on %s: no judgment on it can be older");
    Ruling ruling = Ruling.of(file.lawsuit(), fields);
    fields.required("reference", "Please enter the number of the judgment");
    fields.required("papers", "Please name the judgment and the minutes");
    LocalDate until = law.appealUntil(on);
    NewStep judged =
        fields
            .step(StepKind.JUDGED, on, until)
            .decided(ruling.result(), ruling.awarded(), ruling.costs());
    return new Done(judged, new Flags().next(until).term("appealUntil", "warnOn", until));
  }
}
