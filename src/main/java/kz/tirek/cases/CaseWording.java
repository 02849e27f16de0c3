package kz.tirek.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.deadlines.WorkingDays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Turns the case file into the words that forms show. */
@Component
class CaseWording {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
  private static final Map<PaymentKind, String> TITLES =
      Map.of(
          PaymentKind.DISABILITY, "Disability",
          PaymentKind.BREADWINNER, "Loss of breadwinner",
          PaymentKind.JOB_LOSS, "Job loss",
          PaymentKind.MATERNITY, "Maternity",
          PaymentKind.ADOPTION, "Adoption",
          PaymentKind.CHILD_CARE, "Child care");

  private final WorkingDays workingDays;
  private final Locale language;
  private final Clock clock;

  CaseWording(WorkingDays workingDays, @Value("${tirek.language}") Locale language, Clock clock) {
    this.workingDays = workingDays;
    this.language = language;
    this.clock = clock;
  }

  Map<String, Object> head(CaseFile file) {
    Application a = file.application();
    return Map.of(
        "caseNumber", a.number(),
        "paymentTitle", TITLES.get(a.payment()),
        "who",
            "**%s** · IIN %s · born %s"
                .formatted(
                    a.applicant().fullName(),
                    a.applicant().iin(),
                    DATE.format(a.applicant().birthDate())),
        "asked",
            "Right arises %s · applied %s · %s · %s"
                .formatted(
                    DATE.format(a.riskDate()),
                    DATE.format(a.appliedOn()),
                    a.branch().title(),
                    details(a.details())),
        "clockText", clockText(a),
        "casePage", "/cases/" + a.number());
  }

  Map<String, String> check(Check check) {
    return Map.of(
        "registry", check.registry().title(),
        "outcome", mark(check.outcome()) + " " + words(check.outcome().name()),
        "note", check.note());
  }

  String sum(CaseFile file) {
    return file.calculation()
        .filter(StoredCalculation::entitled)
        .map(
            c ->
                "To pay %s ₸ (%s − pension %s)"
                    .formatted(amount(c.net()), amount(c.gross()), amount(c.pension())))
        .orElse("");
  }

  List<Map<String, String>> steps(CaseFile file) {
    return file.calculation().stream()
        .flatMap(c -> c.steps().stream())
        .map(
            s ->
                Map.of(
                    "symbol", s.symbol(),
                    "value", s.value(),
                    "how", s.how().in(language),
                    "source", s.source()))
        .toList();
  }

  Map<String, String> document(Document document) {
    return Map.of(
        "name", document.name(),
        "kind", words(document.kind()),
        "received", time(document.receivedAt()));
  }

  String list(List<Ground> grounds) {
    return grounds.stream()
        .map(ground -> "- " + ground.text().in(language))
        .collect(Collectors.joining("\n"));
  }

  String history(CaseFile file) {
    return file.answers().stream().map(this::answer).collect(Collectors.joining("\n"));
  }

  String hearing(CaseFile file) {
    return file.hearing()
        .map(
            h ->
                "Notice delivered %s; held from %s; objections until %s.\n\n%s"
                    .formatted(
                        time(h.notifiedAt()),
                        DATE.format(h.heldFrom()),
                        DATE.format(h.objectionUntil()),
                        h.objection() == null
                            ? "No objection came."
                            : "Objection of " + time(h.objectedAt()) + ": " + h.objection()))
        .orElse("");
  }

  String proposal(CaseFile file) {
    return file.answers().stream()
        .filter(answer -> CaseTasks.PROPOSING.contains(answer.task()))
        .reduce((earlier, later) -> later)
        .map(this::answer)
        .orElse("");
  }

  String lastOrder(CaseFile file) {
    return file.orders().stream()
        .reduce((earlier, later) -> later)
        .map(
            o ->
                "%s ₸ to %s: %s %s"
                    .formatted(
                        amount(o.net()),
                        o.iban(),
                        words(o.status().name()),
                        o.reason() == null ? "" : "(" + o.reason() + ")"))
        .orElse("");
  }

  private String answer(Answer answer) {
    String entered =
        answer.fields().properties().stream()
            .filter(field -> !field.getValue().asText().isBlank())
            .map(field -> field.getKey() + ": " + field.getValue().asText())
            .collect(Collectors.joining("; "));
    return "- %s %s — %s".formatted(time(answer.answeredAt()), answer.userId(), entered);
  }

  private String clockText(Application a) {
    if (!a.status().isOpen()) {
      return "The application is decided: " + words(a.status().name());
    }
    LocalDate today = LocalDate.now(clock);
    LocalDate due = a.clock().dueOn();
    return today.isAfter(due)
        ? "Deadline passed on " + DATE.format(due)
        : "Due %s · %d working days left"
            .formatted(DATE.format(due), workingDays.between(today, due));
  }

  private static String details(JsonNode details) {
    return details.properties().stream()
        .map(detail -> words(detail.getKey()) + " " + value(detail.getValue()))
        .collect(Collectors.joining(" · "));
  }

  private static String value(JsonNode value) {
    return value.isContainerNode()
        ? value
            .valueStream()
            .map(CaseWording::value)
            .collect(Collectors.joining(value.isArray() ? "; " : ", "))
        : ISO_DATE.matcher(value.asText()).matches()
            ? DATE.format(LocalDate.parse(value.asText()))
            : value.asText();
  }

  private static String mark(CheckOutcome outcome) {
    return switch (outcome) {
      case PASSED, OVERRIDDEN -> "✓";
      case FAILED, NOT_FOUND -> "✗";
      case UNAVAILABLE -> "?";
    };
  }

  /** {@code NOT_FOUND} and {@code sheetNumber} as people write them. */
  private static String words(String name) {
    return name.replace('_', ' ').replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
  }

  private static String amount(Money money) {
    return "%,.2f".formatted(money.value()).replace(',', ' ');
  }

  private static String time(OffsetDateTime moment) {
    return TIME.format(moment);
  }
}
