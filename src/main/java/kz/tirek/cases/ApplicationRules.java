package kz.tirek.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.tirek.common.Iban;
import kz.tirek.common.Iin;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.Region;

/** What an application must be to be registered: every wrong field is named at once. */
final class ApplicationRules {
  /** Largest document, in bytes. */
  static final int MAX_DOCUMENT = 10 * 1024 * 1024;

  private static final LocalDate FIRST_CONTRIBUTIONS = LocalDate.of(2005, 1, 1);
  private static final Set<String> MEDIA_TYPES =
      Set.of("application/pdf", "image/jpeg", "image/png", "image/tiff", "text/plain");

  /** The law calculates with nobody who was born earlier. */
  private static final LocalDate FIRST_BIRTH = LocalDate.of(1900, 1, 1);

  private final Faults faults = new Faults();
  private final LocalDate today;

  private ApplicationRules(LocalDate today) {
    this.today = today;
  }

  /**
   * @throws InvalidInput naming every wrong field
   */
  static void check(NewApplication application, LocalDate today) {
    ApplicationRules rules = new ApplicationRules(today);
    rules.checkAll(application);
    rules.faults.throwIfAny();
  }

  static void checkDocuments(List<NewDocument> documents) {
    ApplicationRules rules = new ApplicationRules(LocalDate.MAX);
    rules.documents(documents);
    rules.faults.throwIfAny();
  }

  private void checkAll(NewApplication application) {
    faults.required("payment", application.payment());
    faults.required("channel", application.channel());
    if (faults.required("applicant", application.applicant())) {
      applicant(application.applicant());
    }
    dates(application);
    if (faults.required("details", application.details()) && application.payment() != null) {
      PaymentDetails.read(application.payment(), application.details(), faults)
          .check(application, faults);
    }
    documents(application.documents());
  }

  private void applicant(Applicant applicant) {
    faults.requiredText("applicant.familyName", applicant.familyName());
    faults.requiredText("applicant.givenName", applicant.givenName());
    faults.required("applicant.birthDate", applicant.birthDate());
    faults.required("applicant.sex", applicant.sex());
    if (faults.requiredText("applicant.iin", applicant.iin())) {
      iin(applicant);
    }
    if (faults.requiredText("applicant.region", applicant.region())
        && !Region.exists(applicant.region())) {
      faults.wrong(
          "applicant.region", "REGION_UNKNOWN", "No region has the code " + applicant.region());
    }
    if (applicant.iban() != null && !Iban.isValid(applicant.iban())) {
      faults.wrong("applicant.iban", "IBAN_INVALID", "This is not a valid Kazakh IBAN");
    }
  }

  private void iin(Applicant applicant) {
    if (!Iin.isValid(applicant.iin())) {
      faults.wrong("applicant.iin", "IIN_INVALID", "This is not a valid IIN");
      return;
    }
    Iin iin = new Iin(applicant.iin());
    if (applicant.birthDate() != null && !applicant.birthDate().equals(iin.birthDate())) {
      faults.wrong(
          "applicant.birthDate", "BIRTH_DATE_DIFFERS", "The IIN belongs to another birth date");
    }
    if (applicant.sex() != null && applicant.sex() != iin.sex()) {
      faults.wrong("applicant.sex", "SEX_DIFFERS", "The IIN belongs to the other sex");
    }
  }

  private void dates(NewApplication application) {
    LocalDate risk = application.riskDate();
    LocalDate applied = application.appliedOn();
    if (faults.required("riskDate", risk)) {
      if (risk.isAfter(today)) {
        faults.wrong("riskDate", "DATE_IN_FUTURE", "The right has not arisen yet");
      } else if (risk.isBefore(FIRST_CONTRIBUTIONS)) {
        faults.wrong("riskDate", "DATE_TOO_EARLY", "Social contributions exist since 2005");
      }
    }
    born(application.applicant(), risk);
    if (faults.required("appliedOn", applied)) {
      if (applied.isAfter(today)) {
        faults.wrong("appliedOn", "DATE_IN_FUTURE", "An application cannot be dated in the future");
      } else if (risk != null && applied.isBefore(risk)) {
        faults.wrong("appliedOn", "APPLIED_BEFORE_RISK", "The application is older than the right");
      }
    }
  }

  private void born(Applicant applicant, LocalDate risk) {
    LocalDate born = applicant == null ? null : applicant.birthDate();
    if (born == null) {
      return;
    }
    faults.wrongIf(
        isBornTooEarly(born), "applicant.birthDate", "BORN_TOO_EARLY", "Nobody lives so long");
    faults.wrongIf(
        risk != null && born.isAfter(risk),
        "applicant.birthDate",
        "BORN_AFTER_RISK",
        "The applicant was born after the right arose");
  }

  private void documents(List<NewDocument> documents) {
    for (int i = 0; i < documents.size(); i++) {
      document("documents[" + i + "]", documents.get(i));
    }
  }

  private void document(String path, NewDocument document) {
    if (!faults.required(path, document)) {
      return;
    }
    faults.requiredText(path + ".kind", document.kind());
    faults.requiredText(path + ".name", document.name());
    if (document.mediaType() == null || !MEDIA_TYPES.contains(document.mediaType())) {
      faults.wrong(
          path + ".mediaType",
          "MEDIA_TYPE_UNKNOWN",
          "Documents may be PDF, JPEG, PNG, TIFF or plain text");
    }
    if (document.content() == null || document.content().length == 0) {
      faults.wrong(path + ".content", "REQUIRED", "The document is empty");
    } else if (document.content().length > MAX_DOCUMENT) {
      faults.wrong(path + ".content", "DOCUMENT_TOO_LARGE", "A document may have 10 MB at most");
    }
  }

  static boolean isBornTooEarly(LocalDate birthDate) {
    return birthDate.isBefore(FIRST_BIRTH);
  }
}
