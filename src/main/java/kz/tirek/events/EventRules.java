package kz.tirek.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.tirek.common.FieldError;
import kz.tirek.common.Iin;
import kz.tirek.common.InvalidInput;

/** What an event must be to be taken: every wrong field is named at once. */
final class EventRules {
  private static final int LEAST_DEGREE = 0;
  private static final int FULL_DEGREE = 100;
  private static final Set<String> RELATIONS =
      Set.of("CHILD", "STUDENT", "DISABLED_SINCE_CHILDHOOD", "CARER");

  private final List<FieldError> errors = new ArrayList<>();
  private final NewEvent event;
  private final LocalDate today;

  private EventRules(NewEvent event, LocalDate today) {
    this.event = event;
    this.today = today;
  }

  /**
   * @throws InvalidInput naming every wrong field
   */
  static void check(NewEvent event, LocalDate today) {
    EventRules rules = new EventRules(event, today);
    rules.subject();
    rules.dates();
    rules.required("kind", event.kind());
    rules.required("source", blankIsNull(event.source()));
    if (event.kind() != null) {
      rules.details();
    }
    if (!rules.errors.isEmpty()) {
      throw new InvalidInput(rules.errors);
    }
  }

  private void subject() {
    if ((event.iin() == null) == (event.award() == null)) {
      wrong(
          event.iin() == null ? "iin" : "award",
          "ONE_OF_TWO",
          "An event is about one person (iin) or one award: exactly one of the two is needed");
    } else if (event.iin() != null) {
      iin("iin", event.iin());
    }
  }

  private void dates() {
    if (required("on", event.on())) {
      if (event.on().isAfter(today)) {
        wrong("on", "DATE_IN_FUTURE", "An event that has not happened yet cannot be reported");
      } else if (Iin.isValid(event.iin())
          && event.on().isBefore(new Iin(event.iin()).birthDate())) {
        wrong("on", "BEFORE_BIRTH", "The event is older than the person");
      }
    }
    if (event.reportedOn() != null) {
      if (event.reportedOn().isAfter(today)) {
        wrong("reportedOn", "DATE_IN_FUTURE", "The report is dated in the future");
      } else if (event.on() != null && event.reportedOn().isBefore(event.on())) {
        wrong("reportedOn", "REPORTED_TOO_EARLY", "The report is older than the event");
      }
    }
  }

  private void details() {
    if (!event.details().isObject()) {
      wrong("details", "NOT_AN_OBJECT", "Details are named values");
      return;
    }
    switch (event.kind()) {
      case NEW_DEGREE -> {
        JsonNode degree = event.details().path("degree");
        if (!degree.isInt() || degree.asInt() < LEAST_DEGREE || degree.asInt() > FULL_DEGREE) {
          wrong("details.degree", "OUT_OF_RANGE", "The degree is a whole number from 0 to 100");
        }
        until();
      }
      case DEPENDANTS_CHANGED -> dependants();
      default -> {
        // The others need no more than who, what and when.
      }
    }
    optionalIin("dependantIin");
    optionalIin("childIin");
  }

  private void until() {
    String until = event.detail("until");
    if (!until.isEmpty() && event.on() != null) {
      LocalDate day = date("details.until", until);
      if (day != null && day.isBefore(event.on())) {
        wrong("details.until", "DATE_OUT_OF_RANGE", "The term cannot end before it begins");
      }
    }
  }

  private void dependants() {
    JsonNode dependants = event.details().path("dependants");
    if (!dependants.isArray()) {
      wrong("details.dependants", "REQUIRED", "All dependants from that day on are needed");
      return;
    }
    for (int i = 0; i < dependants.size(); i++) {
      String path = "details.dependants[" + i + "]";
      iin(path + ".iin", dependants.get(i).path("iin").asText(""));
      if (!RELATIONS.contains(dependants.get(i).path("relation").asText(""))) {
        wrong(path + ".relation", "UNKNOWN_CHOICE", "Possible: " + String.join(", ", RELATIONS));
      }
      for (String date : List.of("until", "childBirthDate")) {
        String text = dependants.get(i).path(date).asText("");
        if (!text.isEmpty()) {
          date(path + "." + date, text);
        }
      }
    }
  }

  private LocalDate date(String field, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      wrong(field, "NOT_A_DATE", "A date is written like 2026-11-21");
      return null;
    }
  }

  private void optionalIin(String name) {
    if (event.details().hasNonNull(name)) {
      iin("details." + name, event.detail(name));
    }
  }

  private void iin(String field, String digits) {
    if (!Iin.isValid(digits)) {
      wrong(field, "IIN_INVALID", "This is not a valid IIN");
    }
  }

  private boolean required(String field, Object value) {
    if (value == null) {
      wrong(field, "REQUIRED", "This field is required");
    }
    return value != null;
  }

  private static String blankIsNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }

  private void wrong(String field, String code, String message) {
    errors.add(new FieldError(field, code, message));
  }
}
