package kz.tirek.indexation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.tirek.access.Access;
import kz.tirek.common.Conflict;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.NotFound;
import kz.tirek.deadlines.WorkingDays;
import kz.tirek.engine.Processes;
import kz.tirek.engine.TaskCompletion;
import kz.tirek.indexation.Indexation.State;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mass indexation and recalculation: asking, approving, pausing, taking back, how far it is. */
@Service
public class Indexations {
  static final String PROCESS = "indexation";

  /** Groups of those who approve one and steer it. */
  private static final Set<String> OFFICE = Set.of("accountant", "central-office", "camunda-admin");

  /** A month after it takes effect it has been paid. */
  private static final int MONTHS_TO_UNDO = 1;

  private final IndexationRepository indexations;
  private final PreviewRepository previews;
  private final ChunkRepository chunks;
  private final Processes processes;
  private final TaskCompletion tasks;
  private final Access access;
  private final Turns turns;
  private final Clock clock;

  Indexations(
      IndexationRepository indexations,
      PreviewRepository previews,
      ChunkRepository chunks,
      Processes processes,
      TaskCompletion tasks,
      Access access,
      Turns turns,
      Clock clock) {
    this.indexations = indexations;
    this.previews = previews;
    this.chunks = chunks;
    this.processes = processes;
    this.tasks = tasks;
    this.access = access;
    this.turns = turns;
    this.clock = clock;
  }

  /**
   * Computes what it would do and asks for approval; no award changes.
   *
   * @throws InvalidInput naming every wrong field
   * @throws Impossible with code {@code ONE_OFF_PAYMENT}
   * @throws Conflict with code {@code INDEXATION_EXISTS}
   */
  @Transactional
  public Indexation ask(NewIndexation asked, String userId) {
    IndexationRules.check(asked, LocalDate.now(clock));
    turns.alone();
    indexations
        .same(asked)
        .ifPresent(
            other -> {
              throw new Conflict(
                  "INDEXATION_EXISTS", other + " takes these payments on the same day", other);
            });
    String id = indexations.insert(asked, userId);
    processes.start(
        PROCESS, id, Map.of("caseNumber", id, "undoUntil", undoUntil(asked.effectiveOn())));
    return indexations.required(id);
  }

  private Date undoUntil(LocalDate effectiveOn) {
    LocalDate today = LocalDate.now(clock);
    LocalDate later = effectiveOn.isAfter(today) ? effectiveOn : today;
    return Date.from(later.plusMonths(MONTHS_TO_UNDO).atStartOfDay(WorkingDays.ZONE).toInstant());
  }

  /**
   * Approves or refuses one that was asked for.
   *
   * @throws Impossible with code {@code SAME_PERSON} for whoever asked
   * @throws Conflict with code {@code INDEXATION_DECIDED}
   */
  @Transactional
  public void decide(String id, boolean approved, String note, String userId) {
    Map<String, Object> flags = record(id, approved, note, userId);
    tasks.complete(PROCESS, id, ApproveIndexation.ID, userId, flags);
  }

  /** What an approval means for the process; the task itself is somebody else's to end. */
  Map<String, Object> record(String id, boolean approved, String note, String userId) {
    requireOffice(userId);
    Indexation indexation = indexations.locked(id);
    if (indexation.state() != State.ASKED) {
      throw new Conflict("INDEXATION_DECIDED", id + " waits for no decision any more");
    }
    if (indexation.askedBy().equals(userId)) {
      throw new Impossible("SAME_PERSON", "Whoever asked for it may not decide on it");
    }
    if (!approved && (note == null || note.isBlank())) {
      throw new InvalidInput("note", "REQUIRED", "Please say why it is refused");
    }
    indexations.decide(id, approved ? State.APPROVED : State.REFUSED, userId, note);
    return Map.of("approved", approved);
  }

  /**
   * Gives one up that nobody has decided on.
   *
   * @throws Conflict with code {@code INDEXATION_DECIDED}
   */
  @Transactional
  public void cancel(String id, String userId) {
    requireOffice(userId);
    require(id, "INDEXATION_DECIDED", "waits for no decision any more", State.ASKED);
    indexations.move(id, State.CANCELLED);
    processes.send("indexation.cancelled", id, Map.of());
  }

  /**
   * Lets one rest after the present chunk.
   *
   * @throws Conflict with code {@code INDEXATION_NOT_RUNNING}
   */
  @Transactional
  public void pause(String id, String userId) {
    requireOffice(userId);
    require(id, "INDEXATION_NOT_RUNNING", "is not running", State.RUNNING);
    indexations.move(id, State.PAUSED);
  }

  /**
   * @throws Conflict with code {@code INDEXATION_NOT_PAUSED}
   */
  @Transactional
  public void resume(String id, String userId) {
    requireOffice(userId);
    require(id, "INDEXATION_NOT_PAUSED", "is not paused", State.PAUSED);
    indexations.move(id, State.RUNNING);
    processes.send("indexation.resumed", id, Map.of());
  }

  /**
   * Takes back what was done; possible until a payment run has used it.
   *
   * @throws Conflict with code {@code INDEXATION_NOT_UNDOABLE}, {@code INDEXED_SINCE} or {@code
   *     INDEXATION_PAID}
   */
  @Transactional
  public void undo(String id, String userId) {
    requireOffice(userId);
    Indexation indexation =
        require(
            id, "INDEXATION_NOT_UNDOABLE", "is neither done nor paused", State.DONE, State.PAUSED);
    indexations
        .laterThan(id)
        .ifPresent(
            other -> {
              throw new Conflict("INDEXED_SINCE", other + " has built on it", other);
            });
    if (chunks.isPaid(indexation)) {
      throw new Conflict("INDEXATION_PAID", "A payment run has used the new amounts of " + id);
    }
    indexations.move(id, State.UNDOING);
    processes.send("indexation.undo-asked", id, Map.of());
  }

  /** Newest first. */
  public List<Indexation> all() {
    return indexations.all();
  }

  /**
   * @throws NotFound when there is none
   */
  public Indexation required(String id) {
    return indexations.required(id);
  }

  public Preview preview(String id) {
    return previews.of(indexations.required(id));
  }

  /** Awards left out when it began, since the law raises them by itself. */
  public int leftOut(String id) {
    return chunks.leftOut(id);
  }

  public Progress progress(Indexation indexation) {
    return switch (indexation.state()) {
      case RUNNING ->
          Progress.going(
              indexation.done(), indexation.total(), chunks.perSecond(indexation.id(), false));
      case UNDOING ->
          Progress.going(
              indexation.undone(), indexation.done(), chunks.perSecond(indexation.id(), true));
      case UNDONE -> Progress.resting(indexation.undone(), indexation.done());
      default -> Progress.resting(indexation.done(), indexation.total());
    };
  }

  /** Whether somebody may approve indexations and steer them. */
  public boolean isOffice(String userId) {
    return access.groupsOf(userId).stream().anyMatch(OFFICE::contains);
  }

  private void requireOffice(String userId) {
    if (!isOffice(userId)) {
      throw new AccessDeniedException("Indexations are the accountants' and the central office's");
    }
  }

  private Indexation require(String id, String code, String sentence, State... states) {
    Indexation indexation = indexations.locked(id);
    if (!Set.of(states).contains(indexation.state())) {
      throw new Conflict(code, id + " " + sentence + ": " + indexation.state());
    }
    return indexation;
  }
}
