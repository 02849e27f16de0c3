package kz.tirek.lawsuits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * While the money is being collected, the court of cassation speaks about the opponent's request.
 */
@Component
class RecordOpponentsCassation implements LawsuitTask {

  @Override
  public String id() {
    return "RecordOpponentsCassation";
  }

  @Override
  public Done accept(SuitFile file, Fields fields) {
    LocalDate filedOn = file.last(StepKind.OPPONENTS_CASSATION).orElseThrow().on();
    LocalDate on =
        fields.on(filedOn, "BEFORE_CASSATION", "It was filed on %s: no ruling can be older");
    Optional<Ruling> changed = HigherRuling.of(file, fields);
    fields.required("reference", "Please enter the number of the ruling");
    if (changed.isEmpty()) {
      return new Done(
          fields.step(StepKind.CASSATION_KEPT, on, null), new Flags().put("overturned", false));
    }
    Ruling ruling = changed.get();
    LocalDate next = fields.next();
    // What was open beside the suit ends with the ruling that changes the suit itself.
    NewStep kept = NewStep.of(StepKind.CASSATION_KEPT, on, null).because("Ruled upon");
    NewStep ruled =
        fields
            .step(StepKind.CASSATION_RULED, on, next)
            .decided(ruling.result(), ruling.awarded(), ruling.costs());
    return new Done(
        List.of(kept, ruled),
        new Flags()
            .put("overturned", true)
            .put(
                Flags.FOLLOWS,
                Follows.ofFinal(file.lawsuit().side(), ruling.result(), ruling.awarded()))
            .next(next));
  }
}
