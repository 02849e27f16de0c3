package kz.tirek.allocation;

import java.util.Map;
import java.util.Set;
import kz.tirek.cases.Cases;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.engine.StuckCases;
import kz.tirek.engine.TaskAnswer;
import kz.tirek.engine.TaskAnswers;
import kz.tirek.engine.TaskShown;
import kz.tirek.engine.TaskViews;
import org.springframework.stereotype.Component;

/** What the head of the branch and the administrator say about a stuck case, and what they see. */
@Component
class RescueAnswers implements TaskAnswers, TaskViews {
  private static final String PROCESS = "rescue-case";
  private static final String LOOK = "LookIntoCase";
  private static final String REPAIR = "RepairCase";
  private static final String RESTART = "RESTART";
  private static final String ADMINISTRATOR = "ADMINISTRATOR";

  private final RescueRepository rescues;
  private final StuckCases stuck;
  private final Cases cases;

  RescueAnswers(RescueRepository rescues, StuckCases stuck, Cases cases) {
    this.rescues = rescues;
    this.stuck = stuck;
    this.cases = cases;
  }

  @Override
  public boolean knows(String processDefinitionKey, String taskDefinitionKey) {
    return processDefinitionKey.equals(PROCESS);
  }

  @Override
  public Map<String, Object> accept(TaskAnswer answer) {
    String note = text(answer, "note");
    if (answer.taskDefinitionKey().equals(REPAIR)) {
      require(note, "Say what was done, for the next one who looks at this case");
      rescues.close(answer.caseNumber(), note, answer.userId());
      return Map.of();
    }
    String choice = text(answer, "choice");
    if (choice == null || !Set.of(RESTART, ADMINISTRATOR).contains(choice)) {
      throw new InvalidInput("choice", "REQUIRED", "Choose how to go on");
    }
    if (choice.equals(ADMINISTRATOR)) {
      require(note, "The administrator needs to know what you found");
    } else {
      requireRestartable(answer.caseNumber());
    }
    rescues.choose(answer.caseNumber(), choice, note, answer.userId());
    return Map.of("choice", choice);
  }

  @Override
  public Map<String, Object> view(TaskShown task) {
    if (!Set.of(LOOK, REPAIR).contains(task.taskDefinitionKey())) {
      return Map.of();
    }
    return rescues
        .ofCase(task.caseNumber())
        .map(
            rescue ->
                Map.<String, Object>of(
                    "stuckText",
                    sentence(rescue),
                    "headNote",
                    rescue.note() == null ? "" : rescue.note()))
        .orElse(Map.of());
  }

  private static String sentence(RescueRepository.Rescue rescue) {
    return switch (rescue.kind()) {
      case ORPHAN ->
          "Nothing moves this case: it is open, and no task, timer, registry or message is awaited.";
      case INCIDENT -> "A step of this case has failed for more than a day: " + rescue.detail();
    };
  }

  /** A payment that runs is not begun again: money would move twice. */
  private void requireRestartable(String caseNumber) {
    if (!cases.required(caseNumber).status().isOpen() && stuck.isOrphan(caseNumber)) {
      throw new Impossible(
          "DECIDED_ALREADY",
          "The case is decided and cannot begin again; hand it to an administrator with a note");
    }
  }

  private static String text(TaskAnswer answer, String field) {
    Object value = answer.fields().get(field);
    return value instanceof String text && !text.isBlank() ? text.strip() : null;
  }

  private static void require(String note, String sentence) {
    if (note == null) {
      throw new InvalidInput("note", "REQUIRED", sentence);
    }
  }
}
