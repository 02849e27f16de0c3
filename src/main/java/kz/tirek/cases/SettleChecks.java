package kz.tirek.cases;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * A person settles, on documents, the checks whose registries stayed away or know nothing. What a
 * registry answered meanwhile stands.
 */
@Component
class SettleChecks implements CaseTask {
  enum Verdict {
    CONFIRMED,
    NOT_CONFIRMED
  }

  private final CheckRepository checks;
  private final DocumentRepository documents;
  private final Clock clock;

  SettleChecks(CheckRepository checks, DocumentRepository documents, Clock clock) {
    this.checks = checks;
    this.documents = documents;
    this.clock = clock;
  }

  @Override
  public String id() {
    return CaseTasks.SETTLE_CHECKS;
  }

  @Override
  public Map<String, Object> accept(Application application, Entered entered, String userId) {
    String basis = entered.requiredText("basis", "Please name the documents you relied on");
    List<Check> settled =
        UnsettledChecks.of(
                application,
                checks.current(application.number()),
                documents.ofCase(application.number()))
            .stream()
            .map(registry -> settled(application, registry, entered, basis, userId))
            .toList();
    settled.forEach(check -> checks.insert(application.number(), check));
    return Map.of();
  }

  private Check settled(
      Application application, Registry registry, Entered entered, String basis, String userId) {
    boolean confirmed =
        entered.choice(nameOf(registry) + "Verdict", Verdict.class) == Verdict.CONFIRMED;
    ObjectNode facts =
        confirmed
            ? new PaperFacts(application, entered).of(registry)
            : JsonNodeFactory.instance.objectNode();
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

  /** Begins the keys of the form settle-checks: {@code sickLeave} for {@code sick-leave}. */
  static String nameOf(Registry registry) {
    String[] words = registry.code().split("-");
    return Arrays.stream(words)
        .skip(1)
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining("", words[0], ""));
  }
}
