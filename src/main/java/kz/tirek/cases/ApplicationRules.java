package kz.tirek.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.tirek.common.FieldError;
import kz.tirek.common.Iban;
import kz.tirek.common.Iin;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Region;

/** What an application must be to be registered: every wrong field is named at once. */
final class ApplicationRules {
  /** Largest document, in bytes. */
  static final int MAX_DOCUMENT = 10 * 1024 * 1024;

  private static final LocalDate FIRST_CONTRIBUTIONS = LocalDate.of(2005, 1, 1);
  private static final Set<String> MEDIA_TYPES =
      Set.of("application/pdf", "image/jpeg", "image/png", "image/tiff", "text/plain");

  private final List<FieldError> errors = new ArrayList<>();
  private final LocalDate today;

  private ApplicationRules(LocalDate today) {
    this.today = today;
  }

  /**
   * @throws InvalidInput naming every wrong field
   * @throws Impossible with code {@code PAYMENT_NOT_CARRIED_YET}
   */
  static void check(NewApplication application, LocalDate today) {
    ApplicationRules rules = new ApplicationRules(today);
    rules.checkAll(application);
    if (!rules.errors.isEmpty()) {
      throw new InvalidInput(rules.errors);
    }
    if (application.payment() != PaymentKind.MATERNITY) {
      throw new Impossible(
          "PAYMENT_NOT_CARRIED_YET",
          "Applications for " + application.payment() + " cannot be taken yet");
    }
  }

  static void checkDocuments(List<NewDocument> documents) {
    ApplicationRules rules = new ApplicationRules(LocalDate.MAX);
    rules.documents(documents);
    if (!rules.errors.isEmpty()) {
      throw new InvalidInput(rules.errors);
    }
  }

  private void checkAll(NewApplication application) {
    required("payment", application.payment());
    required("channel", application.channel());
    if (required("applicant", application.applicant())) {
      applicant(application.applicant());
    }
    dates(application);
    if (required("details", application.details())
        && application.payment() == PaymentKind.MATERNITY) {
      sheetNumber(application.details());
    }
    documents(application.documents());
  }

  private void applicant(Applicant applicant) {
    requiredText("applicant.familyName", applicant.familyName());
    requiredText("applicant.givenName", applicant.givenName());
    required("applicant.birthDate", applicant.birthDate());
    required("applicant.sex", applicant.sex());
    if (requiredText("applicant.iin", applicant.iin())) {
      iin(applicant);
    }
    if (requiredText("applicant.region", applicant.region())
        && !Region.exists(applicant.region())) {
      wrong("applicant.region", "REGION_UNKNOWN", "No region has the code " + applicant.region());
    }
    if (applicant.iban() != null && !Iban.isValid(applicant.iban())) {
      wrong("applicant.iban", "IBAN_INVALID", "This is not a valid Kazakh IBAN");
    }
  }

  private void iin(Applicant applicant) {
    if (!Iin.isValid(applicant.iin())) {
      wrong("applicant.iin", "IIN_INVALID", "This is not a valid IIN");
      return;
    }
    Iin iin = new Iin(applicant.iin());
    if (applicant.birthDate() != null && !applicant.birthDate().equals(iin.birthDate())) {
      wrong("applicant.birthDate", "BIRTH_DATE_DIFFERS", "The IIN belongs to another birth date");
    }
    if (applicant.sex() != null && applicant.sex() != iin.sex()) {
      wrong("applicant.sex", "SEX_DIFFERS", "The IIN belongs to the other sex");
    }
  }

  private void dates(NewApplication application) {
    LocalDate risk = application.riskDate();
    LocalDate applied = application.appliedOn();
    if (required("riskDate", risk)) {
      if (risk.isAfter(today)) {
        wrong("riskDate", "DATE_IN_FUTURE", "The right has not arisen yet");
      } else if (risk.isBefore(FIRST_CONTRIBUTIONS)) {
        wrong("riskDate", "DATE_TOO_EARLY", "Social contributions exist since 2005");
      }
    }
    if (required("appliedOn", applied)) {
      if (applied.isAfter(today)) {
        wrong("appliedOn", "DATE_IN_FUTURE", "An application cannot be dated in the future");
      } else if (risk != null && applied.isBefore(risk)) {
        wrong("appliedOn", "APPLIED_BEFORE_RISK", "The application is older than the right");
      }
    }
  }

  private void sheetNumber(JsonNode details) {
    details
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!name.equals("sheetNumber")) {
                wrong("details." + name, "UNKNOWN_FIELD", "Maternity has no such detail");
              }
            });
    requiredText("details.sheetNumber", details.path("sheetNumber").asText(null));
  }

  private void documents(List<NewDocument> documents) {
    for (int i = 0; i < documents.size(); i++) {
      document("documents[" + i + "]", documents.get(i));
    }
  }

  private void document(String path, NewDocument document) {
    if (!required(path, document)) {
      return;
    }
    requiredText(path + ".kind", document.kind());
    requiredText(path + ".name", document.name());
    if (document.mediaType() == null || !MEDIA_TYPES.contains(document.mediaType())) {
      wrong(
          path + ".mediaType",
          "MEDIA_TYPE_UNKNOWN",
          "Documents may be PDF, JPEG, PNG, TIFF or plain text");
    }
    if (document.content() == null || document.content().length == 0) {
      wrong(path + ".content", "REQUIRED", "The document is empty");
    } else if (document.content().length > MAX_DOCUMENT) {
      wrong(path + ".content", "DOCUMENT_TOO_LARGE", "A document may have 10 MB at most");
    }
  }

  private boolean requiredText(String field, String value) {
    return required(field, value == null || value.isBlank() ? null : value);
  }

  private boolean required(String field, Object value) {
    if (value == null) {
      wrong(field, "REQUIRED", "This field is required");
    }
    return value != null;
  }

  private void wrong(String field, String code, String message) {
    errors.add(new FieldError(field, code, message));
  }
}
