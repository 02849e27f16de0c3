package kz.tirek.cases;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which checks a person has to settle on documents. */
final class UnsettledChecks {
  private UnsettledChecks() {}

  /** Those whose registry stayed away, or knows nothing while the paper is in the file. */
  static Set<Registry> of(Application application, List<Check> checks, List<Document> documents) {
    Set<Registry> unsettled = EnumSet.noneOf(Registry.class);
    for (Check check : checks) {
      if (check.outcome() == CheckOutcome.UNAVAILABLE
          || isOnPaperOnly(check, application, documents)) {
        unsettled.add(check.registry());
      }
    }
    return unsettled;
  }

  static boolean isOnPaperOnly(Check check, Application application, List<Document> documents) {
    return check.outcome() == CheckOutcome.NOT_FOUND
        && Paper.inPlaceOf(check, application)
            .filter(paper -> paper.isAmong(documents))
            .isPresent();
  }
}
