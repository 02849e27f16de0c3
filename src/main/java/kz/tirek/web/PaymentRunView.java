package kz.tirek.web;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Region;
import kz.tirek.payouts.PaymentFile;
import kz.tirek.payouts.RunFiles;
import kz.tirek.payouts.RunPreview;
import kz.tirek.runs.PaymentRun;
import kz.tirek.runs.PaymentRuns;
import kz.tirek.runs.RunComparison;

/**
 * A payment run as systems and pages read it.
 *
 * @param progress awards gone through, orders made and files sent
 * @param totals what the preview counts against the month before
 * @param standing the run's orders by what became of them; their sums make the run
 */
record PaymentRunView(
    String id,
    YearMonth month,
    PaymentRun.State state,
    boolean paused,
    OffsetDateTime cutOff,
    String askedBy,
    String decidedBy,
    OffsetDateTime decidedAt,
    String note,
    OffsetDateTime settledAt,
    Progress progress,
    Sums totals,
    List<Sums> lines,
    List<RunPreview.Outlier> outliers,
    List<RunPreview.LeftOut> leftOut,
    List<RunFiles.Standing> standing,
    List<PaymentFile> files) {

  /**
   * @param expected orders its preview counted
   */
  record Progress(int awards, int ordered, int expected, int files, int sent) {}

  /**
   * One kind in one branch, or all; KZT.
   *
   * @param change of the gross sum in percent; null where there is nothing to compare
   */
  record Sums(
      PaymentKind payment,
      Region branch,
      int orders,
      Money gross,
      Money pension,
      Money withheld,
      Money net,
      int ordersBefore,
      Money grossBefore,
      String change) {
    static Sums of(RunComparison line) {
      RunPreview.Line now = line.line();
      return new Sums(
          now.payment(),
          now.branch() == null ? null : Region.ofCode(now.branch()),
          now.orders(),
          now.gross(),
          now.pension(),
          now.withheld(),
          now.net(),
          line.ordersBefore(),
          line.grossBefore(),
          line.change() == null ? null : line.change().toPlainString());
    }
  }

  static PaymentRunView of(PaymentRun run, PaymentRuns runs, RunFiles files) {
    List<PaymentFile> made = files.ofRun(run.id());
    List<RunComparison> lines = runs.comparison(run.id());
    RunPreview preview = runs.preview(run.id());
    return new PaymentRunView(
        run.id(),
        run.month(),
        run.state(),
        run.paused(),
        run.cutOff(),
        run.askedBy(),
        run.decidedBy(),
        run.decidedAt(),
        run.note(),
        run.settledAt(),
        progress(run, made),
        Sums.of(RunComparison.total(lines)),
        lines.stream().map(Sums::of).toList(),
        preview.outliers(),
        preview.leftOut(),
        files.standing(run.id()),
        made);
  }

  private static Progress progress(PaymentRun run, List<PaymentFile> files) {
    return new Progress(
        run.done(),
        files.stream()
            .filter(file -> file.kind() == PaymentFile.Kind.PAYMENTS)
            .mapToInt(PaymentFile::orders)
            .sum(),
        run.total(),
        files.size(),
        (int) files.stream().filter(file -> file.sentAt() != null).count());
  }
}
