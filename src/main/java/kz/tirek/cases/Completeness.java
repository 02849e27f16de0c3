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
  private static final String SHEET = "SICK_LEAVE_SHEET";

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
      missing.add(
          new Ground(
              "IBAN_MISSING",
              new Words(
                  "Төлем аударылатын банк шотының нөмірі",
                  "Номер банковского счёта для выплаты",
                  "The bank account the payment should go to")));
    }
    if (sheetUnknown(application.number()) && !hasSheet(application.number())) {
      missing.add(
          new Ground(
              "SHEET_COPY_MISSING",
              new Words(
                  "Еңбекке уақытша жарамсыздық парағының көшірмесі",
                  "Копия листа о временной нетрудоспособности",
                  "A copy of the sick-leave sheet: the register does not know it")));
    }
    return missing;
  }

  private boolean sheetUnknown(String caseNumber) {
    return checks.current(caseNumber).stream()
        .anyMatch(
            check ->
                check.registry() == Registry.SICK_LEAVE
                    && check.outcome() == CheckOutcome.NOT_FOUND);
  }

  private boolean hasSheet(String caseNumber) {
    return documents.ofCase(caseNumber).stream().anyMatch(d -> d.kind().equals(SHEET));
  }
}
