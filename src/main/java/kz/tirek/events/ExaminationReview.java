package kz.tirek.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.tirek.awards.Award;
import kz.tirek.cases.CaseFile;
import kz.tirek.cases.Check;
import kz.tirek.cases.Recalculated;
import kz.tirek.cases.Registry;
import kz.tirek.common.PaymentKind;
import kz.tirek.law.CalculationInput;
import kz.tirek.law.Disability;
import org.springframework.stereotype.Component;

/** Examinations that the disability register knows after the one whose term is over. */
@Component
class ExaminationReview implements TermReview {
  private final Recalculations recalculations;

  ExaminationReview(Recalculations recalculations) {
    this.recalculations = recalculations;
  }

  @Override
  public PaymentKind payment() {
    return PaymentKind.DISABILITY;
  }

  @Override
  public Optional<Recalculated> review(Award award, CaseFile file) {
    LocalDate known = newestKnown(recalculations.inputOf(award));
    List<Disability.Change> later = new ArrayList<>();
    file.checks().stream()
        .filter(check -> check.registry() == Registry.DISABILITY)
        .map(Check::facts)
        .flatMap(facts -> facts.path("examinations").valueStream())
        .map(ExaminationReview::change)
        .filter(change -> change.from().isAfter(known))
        .forEach(later::add);
    return later.isEmpty()
        ? Optional.empty()
        : Optional.of(recalculations.withDegrees(award, later));
  }

  /** First day of the newest degree that the award was calculated with. */
  private static LocalDate newestKnown(CalculationInput input) {
    List<Disability.Change> changes =
        input.disability() == null ? List.of() : input.disability().changes();
    return changes.isEmpty() ? input.riskDate() : changes.get(changes.size() - 1).from();
  }

  private static Disability.Change change(JsonNode examination) {
    return new Disability.Change(
        LocalDate.parse(examination.path("from").asText()),
        examination.path("degree").asInt(),
        examination.hasNonNull("until")
            ? LocalDate.parse(examination.path("until").asText())
            : null);
  }
}
