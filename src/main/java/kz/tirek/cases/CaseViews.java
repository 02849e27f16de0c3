package kz.tirek.cases;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kz.tirek.engine.TaskShown;
import kz.tirek.engine.TaskViews;
import kz.tirek.law.Dependant;
import org.springframework.stereotype.Component;

/** The whole case on one screen: what the forms of a case's tasks show, read at this moment. */
@Component
class CaseViews implements TaskViews {
  private final Cases cases;
  private final CaseFiles files;
  private final CaseWording wording;
  private final Sampling sampling;

  CaseViews(Cases cases, CaseFiles files, CaseWording wording, Sampling sampling) {
    this.cases = cases;
    this.files = files;
    this.wording = wording;
    this.sampling = sampling;
  }

  @Override
  public Map<String, Object> view(TaskShown task) {
    if (cases.find(task.caseNumber()).isEmpty()) {
      return Map.of();
    }
    CaseFile file = files.read(task.caseNumber());
    Map<String, Object> view = new HashMap<>(wording.head(file));
    view.put("checks", file.checks().stream().map(wording::check).toList());
    view.put("against", wording.list(file.against()));
    view.put("sum", wording.sum(file));
    view.put("steps", wording.steps(file));
    view.put("documents", file.documents().stream().map(wording::document).toList());
    view.put("history", wording.history(file));
    view.putAll(taskView(task.taskDefinitionKey(), file));
    return view;
  }

  private Map<String, Object> taskView(String task, CaseFile file) {
    return switch (task) {
      case CaseTasks.REVIEW_CASE -> Map.of("sampledText", sampled(file));
      case CaseTasks.HOLD_HEARING -> Map.of("hearingText", wording.hearing(file));
      case CaseTasks.APPROVE_DECISION ->
          Map.of(
              "hearingText", wording.hearing(file),
              "proposalText", wording.proposal(file));
      case CaseTasks.REQUEST_DOCUMENTS -> Map.of("missing", wording.list(file.missing()));
      case CaseTasks.CORRECT_ACCOUNT -> Map.of("orderText", wording.lastOrder(file));
      case CaseTasks.SETTLE_CHECKS -> openChecks(file);
      default -> Map.of();
    };
  }

  private String sampled(CaseFile file) {
    return file.against().isEmpty() && sampling.draws(file.application().number())
        ? "Sampled: drawn for a second look, though nothing speaks against the payment"
        : "";
  }

  private static Map<String, Object> openChecks(CaseFile file) {
    Set<Registry> unsettled =
        UnsettledChecks.of(file.application(), file.checks(), file.documents());
    Map<String, Object> open = new HashMap<>();
    for (Registry registry : Registry.values()) {
      open.put(SettleChecks.nameOf(registry) + "Open", unsettled.contains(registry));
    }
    open.put("studentsNamed", hasStudents(file.application()));
    return open;
  }

  private static boolean hasStudents(Application application) {
    return PaymentDetails.of(application) instanceof BreadwinnerDetails details
        && details.dependants().stream()
            .anyMatch(member -> member.relation() == Dependant.Ground.STUDENT);
  }
}
