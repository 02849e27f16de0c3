package kz.tirek.cases;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes the decision down with its reasons and the people who made it. */
@Component("recordDecision")
class RecordDecision implements JavaDelegate {
  private final ApplicationRepository applications;
  private final DecisionRepository decisions;
  private final Drafting drafting;
  private final Journal journal;
  private final Clock clock;

  RecordDecision(
      ApplicationRepository applications,
      DecisionRepository decisions,
      Drafting drafting,
      Journal journal,
      Clock clock) {
    this.applications = applications;
    this.decisions = decisions;
    this.drafting = drafting;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    boolean automatic = (boolean) execution.getVariable(CaseFlags.AUTOMATIC);
    Decision.Kind kind = Decision.Kind.valueOf((String) execution.getVariable(CaseFlags.DECISION));
    decisions.insert(caseNumber, automatic ? automatic(kind) : byPeople(caseNumber, kind));
    applications.enter(
        caseNumber, kind == Decision.Kind.ASSIGN ? CaseStatus.ASSIGNED : CaseStatus.REFUSED);
  }

  private Decision automatic(Decision.Kind kind) {
    return new Decision(kind, true, null, null, List.of(), null, OffsetDateTime.now(clock));
  }

  private Decision byPeople(String caseNumber, Decision.Kind kind) {
    List<Answer> answers = sinceProposal(caseNumber);
    String note =
        answers.stream()
            .map(answer -> answer.fields().path("reason").asText(""))
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining("\n"));
    return new Decision(
        kind,
        false,
        answers.get(0).userId(),
        answers.stream()
            .filter(answer -> answer.task().equals(CaseTasks.APPROVE_DECISION))
            .map(Answer::userId)
            .findFirst()
            .orElse(null),
        kind == Decision.Kind.REFUSE ? drafting.latest(caseNumber).against() : List.of(),
        note,
        OffsetDateTime.now(clock));
  }

  /** The last proposal, by review or after a hearing, and the approval where one followed. */
  private List<Answer> sinceProposal(String caseNumber) {
    List<Answer> answers = journal.answers(caseNumber);
    for (int i = answers.size() - 1; i >= 0; i--) {
      if (CaseTasks.PROPOSING.contains(answers.get(i).task())) {
        return answers.subList(i, answers.size());
      }
    }
    throw new IllegalStateException("Nobody proposed the decision of case " + caseNumber);
  }
}
