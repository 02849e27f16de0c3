package kz.tirek.lawsuits;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What a hearing brought. */
@Component
class AttendHearing implements LawsuitTask {

  private enum Hearing {
    ADJOURNED(StepKind.ADJOURNED, true),
    MEDIATION(StepKind.MEDIATION_BEGUN, true),
    JUDGMENT(StepKind.ANNOUNCED, true),
    RETURNED(StepKind.RETURNED, false),
    LEFT_UNCONSIDERED(StepKind.LEFT_UNCONSIDERED, false),
    DISCONTINUED(StepKind.DISCONTINUED, false);

    private final StepKind kind;
    private final boolean goesOn;

    Hearing(StepKind kind, boolean goesOn) {
      this.kind = kind;
      this.goesOn = goesOn;
    }
  }

  @Override
  public String id() {
    return "AttendHearing";
  }

  @Override
  public Done accept(SuitFile file, Fields fields) {
    Hearing hearing = fields.choice("hearing", Hearing.class);
    LocalDate acceptedOn = file.last(StepKind.ACCEPTED).orElseThrow().on();
    LocalDate on =
        fields.on(
            acceptedOn,
            "BEFORE_ACCEPTANCE",
            "The court took the claim on %s: no hearing can be older");
    if (!hearing.goesOn) {
      fields.required("note", "Please say why the suit ends without a judgment");
      return new Done(fields.step(hearing.kind, on, null), new Flags().put("hearing", hearing));
    }
    NewStep step = fields.step(hearing.kind, on, fields.next());
    return new Done(step, new Flags().put("hearing", hearing).next(step.nextOn()));
  }
}
