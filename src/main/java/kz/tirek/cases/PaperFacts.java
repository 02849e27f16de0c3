package kz.tirek.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.PaymentKind;
import kz.tirek.law.Dependant;

/**
 * The facts of a check that a person confirmed on documents, as the registry would have told them:
 * what the application says, and what only the paper can say.
 */
record PaperFacts(Application application, Entered entered) {
  /** Longest leave the law knows, in calendar days (domain.md §2, "Days"). */
  private static final int MOST_DAYS = 184;

  private static final int WHOLE_DEGREE = 100;
  private static final int GROUPS = 3;

  /**
   * @throws InvalidInput where the form lacks what the paper says
   */
  ObjectNode of(Registry registry) {
    return switch (registry) {
      case PERSONS -> person();
      case CIVIL_STATUS -> civilStatus();
      case SICK_LEAVE -> sheet();
      case DISABILITY -> examination();
      case LABOUR_MARKET -> facts().put("registeredOn", day(application.riskDate()));
      case EDUCATION -> studies();
      case EMPLOYMENT, ACCOUNTS -> facts();
    };
  }

  private ObjectNode person() {
    return application.payment() == PaymentKind.BREADWINNER
        ? facts().put("deathDate", day(application.riskDate()))
        : facts();
  }

  private ObjectNode civilStatus() {
    ObjectNode facts = facts();
    JsonNode details = application.details();
    PaymentDetails read = PaymentDetails.of(application);
    if (read instanceof BreadwinnerDetails) {
      facts.put("deathDate", day(application.riskDate()));
      facts.set("dependants", details.get("dependants"));
    } else if (read instanceof ChildCareDetails child) {
      facts.setAll((ObjectNode) details);
      if (!application.riskDate().equals(child.childBirthDate())) {
        facts.put("inForce", day(application.riskDate()));
      }
    } else if (!application.subject().isEmpty()) {
      facts.put("childIin", application.subject());
    }
    return facts;
  }

  private ObjectNode sheet() {
    int days = entered.wholeNumber("sheetDays", 1, MOST_DAYS);
    LocalDate from = application.riskDate();
    return facts()
        .put("days", days)
        .put("from", day(from))
        .put("to", day(from.plusDays(days - 1L)));
  }

  private ObjectNode examination() {
    ObjectNode examination =
        facts()
            .put("number", application.details().path("examinationNumber").asText())
            .put("degree", entered.wholeNumber("degree", 0, WHOLE_DEGREE))
            .put("group", entered.wholeNumber("disabilityGroup", 1, GROUPS))
            .put("from", day(application.riskDate()));
    LocalDate until = entered.date("termUntil");
    if (until != null) {
      notBeforeRisk("termUntil", until, "The term cannot end before it begins");
      examination.put("until", day(until));
    }
    ObjectNode facts = examination.deepCopy();
    facts.putArray("examinations").add(examination);
    return facts;
  }

  private ObjectNode studies() {
    ObjectNode facts = facts();
    ArrayNode studies = facts.putArray("studies");
    for (FamilyMember member : ((BreadwinnerDetails) PaymentDetails.of(application)).dependants()) {
      if (member.relation() == Dependant.Ground.STUDENT) {
        studies
            .addObject()
            .put("iin", member.iin())
            .put("from", day(application.riskDate()))
            .put("until", day(endOfStudy()))
            .put("form", "FULL_TIME");
      }
    }
    return facts;
  }

  private LocalDate endOfStudy() {
    entered.requiredText("studyUntil", "Please enter the last day of study");
    LocalDate until = entered.date("studyUntil");
    notBeforeRisk("studyUntil", until, "The study ended before the breadwinner's death");
    return until;
  }

  private void notBeforeRisk(String field, LocalDate day, String sentence) {
    if (day.isBefore(application.riskDate())) {
      throw new InvalidInput(field, "DATE_OUT_OF_RANGE", sentence);
    }
  }

  private static String day(LocalDate date) {
    return date.toString();
  }

  private static ObjectNode facts() {
    return JsonNodeFactory.instance.objectNode();
  }
}
