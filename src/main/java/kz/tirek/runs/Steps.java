package kz.tirek.runs;

import java.util.Optional;
import kz.tirek.payouts.Chunk;
import kz.tirek.payouts.MassOrders;
import kz.tirek.payouts.PaymentFile;
import kz.tirek.payouts.RunFiles;
import kz.tirek.payouts.RunPreview;
import kz.tirek.runs.PaymentRun.State;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What the process does to a run, each step in the transaction that moves the token: what was
 * interrupted never happened, and the engine tries it again.
 */
@Component
class Steps {
  private final RunRepository runs;
  private final PreviewRepository previews;
  private final MassOrders orders;
  private final RunFiles files;
  private final int size;

  Steps(
      RunRepository runs,
      PreviewRepository previews,
      MassOrders orders,
      RunFiles files,
      @Value("${tirek.payment-run.chunk:10000}") int size) {
    this.runs = runs;
    this.previews = previews;
    this.orders = orders;
    this.files = files;
    this.size = size;
  }

  void preview(String id) {
    PaymentRun run = runs.locked(id);
    RunPreview preview = orders.preview(run.scope());
    previews.insert(id, preview);
    runs.previewed(id, preview.lines().stream().mapToInt(RunPreview.Line::orders).sum());
  }

  Next orderChunk(String id) {
    PaymentRun run = runs.locked(id);
    if (run.paused()) {
      return Next.PAUSE;
    }
    int number = files.ofRun(id).size() + 1;
    Chunk chunk = orders.order(run.scope(), id, number, runs.doneTo(id), size);
    if (chunk.awards() > 0) {
      runs.done(id, chunk.awards(), chunk.last());
    }
    if (chunk.awards() == size) {
      return Next.CHUNK;
    }
    runs.move(id, State.ORDERED);
    return Next.DONE;
  }

  /**
   * The next file to hand to the bank; the pension contributions come after the payments.
   *
   * @return empty while the run is paused or when all files were handed over
   */
  Optional<PaymentFile> nextFile(String id) {
    PaymentRun run = runs.locked(id);
    if (run.paused()) {
      return Optional.empty();
    }
    Optional<PaymentFile> next = files.nextToSend(id);
    if (next.isEmpty() && files.addPensions(id)) {
      next = files.nextToSend(id);
    }
    if (next.isEmpty()) {
      runs.move(id, State.SENT);
    }
    return next;
  }

  void close(String id) {
    runs.locked(id);
    runs.move(id, State.RECONCILED);
  }
}
