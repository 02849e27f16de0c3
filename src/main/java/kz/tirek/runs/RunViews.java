package kz.tirek.runs;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.tirek.common.Figures;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Region;
import kz.tirek.engine.TaskShown;
import kz.tirek.engine.TaskViews;
import kz.tirek.payouts.PaymentFile;
import kz.tirek.payouts.RunFiles;
import kz.tirek.payouts.RunPreview;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the forms show of a run. */
@Component
class RunViews implements TaskViews {
  private static final String NOTHING = "—";

  private final PaymentRuns runs;
  private final RunFiles files;
  private final MessageSource messages;

  RunViews(PaymentRuns runs, RunFiles files, MessageSource messages) {
    this.runs = runs;
    this.files = files;
    this.messages = messages;
  }

  @Override
  public Map<String, Object> view(TaskShown task) {
    return switch (task.taskDefinitionKey()) {
      case ApprovePaymentRun.ID -> approval(runs.required(task.caseNumber()));
      case ClearUnanswered.ID -> unanswered(runs.required(task.caseNumber()));
      default -> Map.of();
    };
  }

  private Map<String, Object> approval(PaymentRun run) {
    RunPreview preview = runs.preview(run.id());
    List<RunComparison> lines = runs.comparison(run.id());
    RunComparison total = RunComparison.total(lines);
    return Map.of(
        "monthText", run.month().toString(),
        "askedText",
            run.askedBy() == null
                ? "Begun by the payment day of the month"
                : "Asked for by " + run.askedBy(),
        "totalText",
            "**%s ₸ to the recipients** in %,d orders, %s ₸ to the pension fund.%nGross %s ₸, month before %s ₸"
                .formatted(
                    money(total.line().net()),
                    total.line().orders(),
                    money(total.line().pension()),
                    money(total.line().gross()),
                    money(total.grossBefore())),
        "runPage", "/payment-runs/" + run.id(),
        "lines", lines.stream().map(this::line).toList(),
        "outliers", preview.outliers().stream().map(this::outlier).toList(),
        "leftOut", preview.leftOut().stream().map(this::leftOut).toList());
  }

  private Map<String, Object> unanswered(PaymentRun run) {
    List<PaymentFile> open = files.unsettled(run.id());
    return Map.of(
        "monthText", run.month().toString(),
        "openText", "%,d files hold orders that no statement has named".formatted(open.size()),
        "runPage", "/payment-runs/" + run.id(),
        "files", open.stream().map(this::file).toList());
  }

  private Map<String, String> line(RunComparison line) {
    return Map.of(
        "payment", word(line.line().payment()),
        "branch", branch(line.line().branch()),
        "orders", String.valueOf(line.line().orders()),
        "gross", money(line.line().gross()),
        "grossBefore", money(line.grossBefore()),
        "change", line.change() == null ? NOTHING : line.change().toPlainString() + " %");
  }

  private Map<String, String> outlier(RunPreview.Outlier outlier) {
    return Map.of(
        "award", outlier.awardId(),
        "why", word("RunPreview.Unusual", outlier.reason()),
        "payment", word(outlier.payment()),
        "months", String.valueOf(outlier.months()),
        "gross", money(outlier.gross()),
        "before", outlier.before() == null ? NOTHING : money(outlier.before()));
  }

  private Map<String, String> leftOut(RunPreview.LeftOut left) {
    return Map.of(
        "why", word("RunPreview.Reason", left.reason()), "awards", String.valueOf(left.awards()));
  }

  private Map<String, String> file(PaymentFile file) {
    return Map.of(
        "file", file.id(),
        "orders", String.valueOf(file.orders()),
        "amount", money(file.amount()),
        "state", word("PaymentFile.Status", file.status()),
        "reason", file.reason() == null ? NOTHING : file.reason());
  }

  private String word(PaymentKind payment) {
    return word("PaymentKind", payment);
  }

  private String word(String type, Enum<?> value) {
    return messages.getMessage(type + "." + value.name(), null, Locale.ENGLISH);
  }

  private static String branch(String code) {
    return Region.ofCode(code).title();
  }

  private static String money(Money amount) {
    return Figures.amount(amount, Locale.ENGLISH);
  }
}
