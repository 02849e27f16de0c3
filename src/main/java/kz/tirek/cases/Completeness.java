package kz.tirek.cases;

import java.util.ArrayList;
import java.util.List;
import kz.tirek.common.Words;
import org.springframework.stereotype.Component;

/**
 * What is missing before a case can be decided. The registries come first: a paper is asked for
 * only where they know nothing.
 */
@Component
class Completeness {
  private static final Ground IBAN_MISSING =
      new Ground(
          "IBAN_MISSING",
          new Words(
              "Төлем аударылатын банк шотының нөмірі",
              "Номер банковского счёта для выплаты",
              "The bank account the payment should go to"));

  private final CheckRepository checks;
  private final DocumentRepository documents;

  Completeness(CheckRepository checks, DocumentRepository documents) {
    this.checks = checks;
    this.documents = documents;
  }

  /** Empty when the application is complete. */
  List<Ground> missing(Application application) {
    List<Ground> missing = new ArrayList<>();
    if (application.applicant().iban() == null) {
      missing.add(IBAN_MISSING);
    }
    List<Document> there = documents.ofCase(application.number());
    checks.current(application.number()).stream()
        .filter(check -> check.outcome() == CheckOutcome.NOT_FOUND)
        .flatMap(check -> Paper.inPlaceOf(check, application).stream())
        .filter(paper -> !paper.isAmong(there))
        .distinct()
        .map(Paper::missing)
        .forEach(missing::add);
    return missing;
  }

  /** Whether papers are in the file that a person has to read, as no registry knows them. */
  boolean hasPapersToSettle(Application application) {
    List<Document> there = documents.ofCase(application.number());
    return checks.current(application.number()).stream()
        .anyMatch(check -> UnsettledChecks.isOnPaperOnly(check, application, there));
  }
}
