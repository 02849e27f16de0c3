package kz.tirek.indexation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.tirek.common.Figures;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.engine.TaskShown;
import kz.tirek.engine.TaskViews;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the form shows of an indexation that waits for approval. */
@Component
class IndexationViews implements TaskViews {
  private final Indexations indexations;
  private final MessageSource messages;

  IndexationViews(Indexations indexations, MessageSource messages) {
    this.indexations = indexations;
    this.messages = messages;
  }

  @Override
  public Map<String, Object> view(TaskShown task) {
    if (!task.taskDefinitionKey().equals(ApproveIndexation.ID)) {
      return Map.of();
    }
    Indexation indexation = indexations.required(task.caseNumber());
    Preview preview = indexations.preview(indexation.id());
    return Map.of(
        "indexationText", head(indexation),
        "totalText", total(preview),
        "lines", preview.lines().stream().map(this::line).toList(),
        "samples", preview.samples().stream().map(this::sample).toList());
  }

  private String head(Indexation indexation) {
    String what =
        indexation.kind() == Indexation.Kind.INDEX
            ? indexation.percent().stripTrailingZeros().toPlainString() + " %"
            : "Recalculation by the law in force";
    List<String> payments = indexation.payments().stream().map(this::title).toList();
    return "%s from %s: %s%n%nRight arisen before %s. %s. Asked for by %s."
        .formatted(
            what,
            Figures.date(indexation.effectiveOn()),
            String.join(", ", payments),
            Figures.date(indexation.assignedBefore()),
            indexation.act(),
            indexation.askedBy());
  }

  private static String total(Preview preview) {
    Preview.Drawn drawn = preview.drawn();
    return drawn == null
        ? "%,d awards, %,d left out. A month: %s ₸ before, %s ₸ after, %s ₸ more"
            .formatted(
                preview.awards(),
                preview.leftOut(),
                money(preview.before()),
                money(preview.after()),
                money(preview.after().minus(preview.before())))
        : "%,d awards, %s ₸ a month. The law was asked about %,d drawn at random: %,d change, %s ₸ a month before, %s ₸ after"
            .formatted(
                preview.awards(),
                money(preview.before()),
                drawn.awards(),
                drawn.changed(),
                money(drawn.before()),
                money(drawn.after()));
  }

  private Map<String, String> line(Preview.Line line) {
    return Map.of(
        "payment", title(line.payment()),
        "branch", line.branch().title(),
        "awards", String.valueOf(line.awards()),
        "leftOut", String.valueOf(line.leftOut()),
        "before", money(line.before()),
        "after", money(line.after()));
  }

  private Map<String, String> sample(Preview.Sample sample) {
    return Map.of(
        "award", sample.award(),
        "payment", title(sample.payment()),
        "before", money(sample.before()),
        "after", money(sample.after()),
        "until", until(sample));
  }

  private static String until(Preview.Sample sample) {
    LocalDate before = sample.untilBefore();
    LocalDate after = sample.untilAfter();
    return after == null
        ? "—"
        : before == null || before.equals(after)
            ? Figures.date(after)
            : Figures.date(before) + " → " + Figures.date(after);
  }

  private String title(PaymentKind payment) {
    return messages.getMessage("PaymentKind." + payment.name(), null, Locale.ENGLISH);
  }

  private static String money(Money amount) {
    return amount == null ? "—" : Figures.amount(amount, Locale.ENGLISH);
  }
}
