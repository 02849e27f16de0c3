package kz.tirek.runs;

import java.time.Clock;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.tirek.access.Access;
import kz.tirek.common.Conflict;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.NotFound;
import kz.tirek.engine.Processes;
import kz.tirek.engine.TaskCompletion;
import kz.tirek.payouts.RunPreview;
import kz.tirek.runs.PaymentRun.State;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Payment runs: asking, approving, stopping and letting go on, how far they are. */
@Service
public class PaymentRuns {
  static final String PROCESS = "payment-run";
  static final String RESUMED = "payment-run.resumed";
  private static final String CANCELLED = "payment-run.cancelled";

  /** Groups of those who ask for runs, approve and steer them. */
  private static final Set<String> OFFICE =
      Set.of("accountant", "head", "central-office", "camunda-admin");

  private static final Set<State> MOVING = EnumSet.of(State.APPROVED, State.ORDERED);

  private final RunRepository runs;
  private final PreviewRepository previews;
  private final Processes processes;
  private final TaskCompletion tasks;
  private final Access access;
  private final Clock clock;

  PaymentRuns(
      RunRepository runs,
      PreviewRepository previews,
      Processes processes,
      TaskCompletion tasks,
      Access access,
      Clock clock) {
    this.runs = runs;
    this.previews = previews;
    this.processes = processes;
    this.tasks = tasks;
    this.access = access;
    this.clock = clock;
  }

  /**
   * Begins a run that takes the awards as they are now; its preview follows, nothing is ordered
   * before it is approved. A second run of a month pays what the first did not.
   *
   * @param userId null where the payment day begins it
   * @throws InvalidInput without a month
   * @throws Impossible with code {@code MONTH_NOT_BEGUN} or {@code MONTH_OVER}
   * @throws Conflict with code {@code RUN_OPEN} while another is not ordered yet
   */
  @Transactional
  public PaymentRun ask(YearMonth month, String userId) {
    if (month == null) {
      throw new InvalidInput("month", "REQUIRED", "Please say which month is to be paid");
    }
    if (month.isAfter(YearMonth.now(clock))) {
      throw new Impossible("MONTH_NOT_BEGUN", month + " has not begun");
    }
    runs.latestMonth()
        .filter(month::isBefore)
        .ifPresent(
            latest -> {
              throw new Impossible(
                  "MONTH_OVER", latest + " has been run: what is left of " + month + " is in it");
            });
    try {
      String id = runs.insert(month, userId);
      processes.start(PROCESS, id, Map.of(RunFlags.CASE_NUMBER, id));
      return runs.required(id);
    } catch (DuplicateKeyException e) {
      throw new Conflict("RUN_OPEN", "Another run waits to be approved or is ordering");
    }
  }

  /**
   * Approves a run or refuses it.
   *
   * @throws Impossible with code {@code SAME_PERSON} for whoever asked for it
   * @throws Conflict with code {@code RUN_DECIDED}
   */
  @Transactional
  public void decide(String id, boolean approved, String note, String userId) {
    Map<String, Object> flags = record(id, approved, note, userId);
    tasks.complete(PROCESS, id, ApprovePaymentRun.ID, userId, flags);
  }

  /** What an approval means for the process; the task itself is somebody else's to end. */
  Map<String, Object> record(String id, boolean approved, String note, String userId) {
    requireOffice(userId);
    PaymentRun run = require(id, "RUN_DECIDED", "waits for no decision", State.PREVIEWED);
    if (userId.equals(run.askedBy())) {
      throw new Impossible("SAME_PERSON", "Whoever asked for it may not decide on it");
    }
    if (!approved && (note == null || note.isBlank())) {
      throw new InvalidInput("note", "REQUIRED", "Please say why it is refused");
    }
    runs.decide(id, approved ? State.APPROVED : State.REFUSED, userId, note);
    return Map.of(RunFlags.APPROVED, approved);
  }

  /**
   * Gives one up that nobody has decided on.
   *
   * @throws Conflict with code {@code RUN_DECIDED}
   */
  @Transactional
  public void cancel(String id, String userId) {
    requireOffice(userId);
    require(id, "RUN_DECIDED", "waits for no decision", State.PREVIEWED);
    runs.move(id, State.CANCELLED);
    processes.send(CANCELLED, id, Map.of());
  }

  /**
   * Stops after the present chunk or file.
   *
   * @throws Conflict with code {@code RUN_NOT_RUNNING}
   */
  @Transactional
  public void pause(String id, String userId) {
    requireOffice(userId);
    PaymentRun run = runs.locked(id);
    if (run.paused() || !MOVING.contains(run.state())) {
      throw new Conflict("RUN_NOT_RUNNING", id + " neither orders nor sends now");
    }
    runs.pause(id, true);
  }

  /**
   * @throws Conflict with code {@code RUN_NOT_PAUSED}
   */
  @Transactional
  public void resume(String id, String userId) {
    requireOffice(userId);
    if (!runs.locked(id).paused()) {
      throw new Conflict("RUN_NOT_PAUSED", id + " is not paused");
    }
    runs.pause(id, false);
    processes.send(RESUMED, id, Map.of());
  }

  /** Newest first. */
  public List<PaymentRun> all() {
    return runs.all();
  }

  /**
   * @throws NotFound when there is none
   */
  public PaymentRun required(String id) {
    return runs.required(id);
  }

  public RunPreview preview(String id) {
    return previews.of(id);
  }

  /** The preview's lines against what the runs of the month before were to pay. */
  public List<RunComparison> comparison(String id) {
    return RunComparison.of(preview(id).lines(), previews.monthBefore(id));
  }

  /** Whether somebody may approve runs and steer them. */
  public boolean isOffice(String userId) {
    return access.groupsOf(userId).stream().anyMatch(OFFICE::contains);
  }

  private void requireOffice(String userId) {
    if (!isOffice(userId)) {
      throw new AccessDeniedException(
          "Payment runs are the accountants', the heads' and the central office's");
    }
  }

  private PaymentRun require(String id, String code, String sentence, State state) {
    PaymentRun run = runs.locked(id);
    if (run.state() != state) {
      throw new Conflict(code, id + " " + sentence + ": " + run.state());
    }
    return run;
  }
}
