package kz.tirek.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.tirek.common.PaymentKind;
import kz.tirek.law.Disability;
import kz.tirek.law.InputBuilder;
import org.springframework.stereotype.Component;

/** Disability: the degree of the examination, and the degrees that followed it. */
@Component
class DisabilityFacts implements CalculationFacts {
  @Override
  public Set<PaymentKind> payments() {
    return EnumSet.of(PaymentKind.DISABILITY);
  }

  @Override
  public Registry basis() {
    return Registry.DISABILITY;
  }

  @Override
  public InputBuilder input(Application application, List<Check> checks) {
    JsonNode facts = basisOf(checks).facts();
    return CalculationFacts.inputOf(application)
        .degree(facts.path("degree").asInt())
        .until(untilIn(facts))
        .disability(new Disability(groupIn(facts), null, changesIn(facts)));
  }

  /** Re-examined before the application was decided. */
  private static List<Disability.Change> changesIn(JsonNode facts) {
    List<Disability.Change> changes = new ArrayList<>();
    LocalDate last = LocalDate.parse(facts.path("from").asText());
    for (JsonNode examination : facts.path("examinations")) {
      LocalDate from = LocalDate.parse(examination.path("from").asText());
      LocalDate until = untilIn(examination);
      if (from.isAfter(last) && (until == null || !until.isBefore(from))) {
        changes.add(new Disability.Change(from, examination.path("degree").asInt(), until));
        last = from;
      }
    }
    return changes;
  }

  /** Null where no group was set. */
  private static Integer groupIn(JsonNode facts) {
    return facts.hasNonNull("group") ? facts.get("group").asInt() : null;
  }

  /** Null where the degree has no term. */
  private static LocalDate untilIn(JsonNode examination) {
    return examination.hasNonNull("until")
        ? LocalDate.parse(examination.get("until").asText())
        : null;
  }
}
