package kz.tirek.indexation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.tirek.common.Figures;
import kz.tirek.common.Money;
import kz.tirek.engine.TaskShown;
import kz.tirek.engine.TaskViews;
import org.springframework.stereotype.Component;

/** What the form shows of an indexation that waits for approval. */
@Component
class IndexationViews implements TaskViews {
  private final Indexations indexations;

  IndexationViews(Indexations indexations) {
    this.indexations = indexations;
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
        "lines", preview.lines().stream().map(IndexationViews::line).toList(),
        "samples", preview.samples().stream().map(IndexationViews::sample).toList());
  }

  private static String head(Indexation indexation) {
    String what =
        indexation.kind() == Indexation.Kind.INDEX
            ? indexation.percent().stripTrailingZeros().toPlainString() + " %"
            : "Recalculation by the law in force";
    List<String> payments = indexation.payments().stream().map(kind -> kind.name()).toList();
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
    return "%,d awards, %,d left out. A month: %s ₸ before, %s ₸ after"
        .formatted(
            preview.awards(), preview.leftOut(), money(preview.before()), money(preview.after()));
  }

  private static Map<String, String> line(Preview.Line line) {
    return Map.of(
        "payment", line.payment().name(),
        "branch", line.branch().title(),
        "awards", String.valueOf(line.awards()),
        "leftOut", String.valueOf(line.leftOut()),
        "before", money(line.before()),
        "after", money(line.after()));
  }

  private static Map<String, String> sample(Preview.Sample sample) {
    return Map.of(
        "award", sample.award(),
        "payment", sample.payment().name(),
        "before", money(sample.before()),
        "after", money(sample.after()));
  }

  private static String money(Money amount) {
    return amount == null ? "—" : Figures.amount(amount, Locale.ENGLISH);
  }
}
