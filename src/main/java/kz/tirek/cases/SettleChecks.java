package kz.tirek.cases;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * A person settles, on documents, the checks whose registries stayed away. What a registry answered
 * meanwhile stands.
 */
@Component
class SettleChecks implements CaseTask {
  enum Verdict {
    CONFIRMED,
    NOT_CONFIRMED
  }

  /** Longest leave the law knows, in calendar days (domain.md §2, "Days"). */
  private static final int MOST_DAYS = 184;

  private final CheckRepository checks;
  private final Clock clock;

  SettleChecks(CheckRepository checks, Clock clock) {
    this.checks = checks;
    this.clock = clock;
  }

  @Override
  public String id() {
    return CaseTasks.SETTLE_CHECKS;
  }

  @Override
  public Map<String, Object> accept(Application application, Entered entered, String userId) {
    String basis = entered.requiredText("basis", "Please name the documents you relied on");
    List<Registry> open =
        checks.current(application.number()).stream()
            .filter(check -> check.outcome() == CheckOutcome.UNAVAILABLE)
            .map(Check::registry)
            .toList();
    for (Registry registry : open) {
      checks.insert(application.number(), settled(registry, entered, basis, userId));
    }
    return Map.of();
  }

  private Check settled(Registry registry, Entered entered, String basis, String userId) {
    boolean confirmed = entered.choice(fieldOf(registry), Verdict.class) == Verdict.CONFIRMED;
    ObjectNode facts = JsonNodeFactory.instance.objectNode();
    if (registry == Registry.SICK_LEAVE && confirmed) {
      facts.put("days", entered.wholeNumber("sheetDays", 1, MOST_DAYS));
    }
    return new Check(
        registry,
        confirmed ? CheckOutcome.OVERRIDDEN : CheckOutcome.FAILED,
        confirmed ? null : "NOT_CONFIRMED_ON_DOCUMENTS",
        (confirmed ? "Confirmed on documents: " : "Not confirmed on documents: ") + basis,
        facts,
        null,
        null,
        null,
        OffsetDateTime.now(clock),
        userId);
  }

  /** Keys of the form settle-checks. */
  private static String fieldOf(Registry registry) {
    return switch (registry) {
      case PERSONS -> "personsVerdict";
      case SICK_LEAVE -> "sickLeaveVerdict";
      case EMPLOYMENT -> "employmentVerdict";
      case ACCOUNTS -> "accountsVerdict";
    };
  }
}
