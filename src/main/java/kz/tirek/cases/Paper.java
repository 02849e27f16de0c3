package kz.tirek.cases;

import java.util.List;
import java.util.Optional;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Words;

/** The papers that stand in for registries which know nothing; names are kinds of documents. */
enum Paper {
  SICK_LEAVE_SHEET(
      "SHEET_COPY_MISSING",
      "Еңбекке уақытша жарамсыздық парағының көшірмесі",
      "Копия листа о временной нетрудоспособности",
      "A copy of the sick-leave sheet: the register does not know it"),
  BIRTH_CERTIFICATE(
      "BIRTH_CERTIFICATE_MISSING",
      "Баланың туу туралы куәлігі",
      "Свидетельство о рождении ребёнка",
      "The child's birth certificate: the register does not know the birth"),
  ADOPTION_ACT(
      "ADOPTION_ACT_MISSING",
      "Бала асырап алу немесе қамқоршылық белгілеу туралы акт",
      "Акт об усыновлении или установлении опеки",
      "The act of adoption or guardianship: the register does not know it"),
  DEATH_CERTIFICATE(
      "DEATH_CERTIFICATE_MISSING",
      "Асыраушының қайтыс болуы туралы куәлік",
      "Свидетельство о смерти кормильца",
      "The death certificate of the breadwinner: the register does not know the death"),
  MSE_CERTIFICATE(
      "MSE_CERTIFICATE_MISSING",
      "Медициналық-әлеуметтік сараптама анықтамасы",
      "Справка медико-социальной экспертизы",
      "The certificate of the medical-social examination: the register does not know it"),
  UNEMPLOYMENT_CERTIFICATE(
      "UNEMPLOYMENT_CERTIFICATE_MISSING",
      "Жұмыссыз ретінде тіркелгені туралы анықтама",
      "Справка о регистрации в качестве безработного",
      "The certificate of registration as unemployed: the register does not know it"),
  STUDY_CERTIFICATE(
      "STUDY_CERTIFICATE_MISSING",
      "Күндізгі бөлімде оқитыны туралы анықтама",
      "Справка об обучении по очной форме",
      "The certificate of full-time study: the register does not know it");

  /** Codes of checks that are not about the main fact of their registry. */
  private static final String DECEASED_UNKNOWN = "DECEASED_UNKNOWN_TO_REGISTRY";

  private static final String DEPENDANT_UNKNOWN = "DEPENDANT_NOT_FOUND";

  private final Ground missing;

  Paper(String code, String kk, String ru, String en) {
    this.missing = new Ground(code, new Words(kk, ru, en));
  }

  /** What the applicant is told when the paper is wanted. */
  Ground missing() {
    return missing;
  }

  boolean isAmong(List<Document> documents) {
    return documents.stream().anyMatch(document -> document.kind().equals(name()));
  }

  /** Empty where no paper says what the registry would. */
  static Optional<Paper> inPlaceOf(Check check, Application application) {
    return Optional.ofNullable(
        switch (check.registry()) {
          case SICK_LEAVE -> SICK_LEAVE_SHEET;
          case CIVIL_STATUS -> ofCivilStatus(check, application);
          case DISABILITY -> MSE_CERTIFICATE;
          case LABOUR_MARKET -> UNEMPLOYMENT_CERTIFICATE;
          case EDUCATION -> STUDY_CERTIFICATE;
          case PERSONS -> DECEASED_UNKNOWN.equals(check.code()) ? DEATH_CERTIFICATE : null;
          case EMPLOYMENT, ACCOUNTS -> null;
        });
  }

  private static Paper ofCivilStatus(Check check, Application application) {
    if (application.payment() == PaymentKind.BREADWINNER) {
      return DEPENDANT_UNKNOWN.equals(check.code()) ? BIRTH_CERTIFICATE : DEATH_CERTIFICATE;
    }
    return PaymentDetails.of(application) instanceof ChildCareDetails child
            && application.riskDate().equals(child.childBirthDate())
        ? BIRTH_CERTIFICATE
        : ADOPTION_ACT;
  }
}
