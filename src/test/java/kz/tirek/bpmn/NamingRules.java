package kz.tirek.bpmn;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.Signal;

/** Ids a programmer can search for, names a lawyer can read (style.md). */
final class NamingRules {
  private static final String PASCAL_CASE = "[A-Z][A-Za-z0-9]*";
  private static final String KEBAB_CASE = "[a-z][a-z0-9]*(-[a-z0-9]+)*";
  private static final String DOTTED =
      "[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z][a-z0-9]*(-[a-z0-9]+)*)+";

  static final List<Rule> ALL =
      List.of(
          new Rule("ids are words in PascalCase, none is generated", NamingRules::ids),
          new Rule("every element is named", NamingRules::names),
          new Rule(
              "a process has a kebab-case id, a name, a documentation, a history time to live and"
                  + " is executable",
              NamingRules::processes),
          new Rule(
              "messages, errors, escalations are named like registry.sick-leave",
              NamingRules::dotted));

  private NamingRules() {}

  private static Stream<String> ids(Model model) {
    return model
        .all(BaseElement.class)
        .filter(Model::isSemantic)
        .filter(element -> !(element instanceof Process))
        .map(BaseElement::getId)
        .filter(id -> id != null && !id.matches(PASCAL_CASE))
        .map(id -> id + " is not a word in PascalCase");
  }

  private static Stream<String> names(Model model) {
    return Stream.of(
            model.nodes().filter(node -> !isPureForkOrJoin(node, model)),
            model.all(Participant.class),
            model.all(Lane.class))
        .flatMap(elements -> elements)
        .filter(element -> isBlank(element.getAttributeValue("name")))
        .map(element -> Model.idOf(element) + " has no name");
  }

  /** Nothing is asked at a parallel gateway, nor where ways only meet. */
  static boolean isPureForkOrJoin(FlowNode node, Model model) {
    return node instanceof ParallelGateway
        || node instanceof Gateway
            && !(node instanceof EventBasedGateway)
            && model.outgoing(node).size() == 1;
  }

  private static Stream<String> processes(Model model) {
    return model.all(Process.class).flatMap(NamingRules::process);
  }

  private static Stream<String> process(Process process) {
    return Stream.of(
            process.getId().matches(KEBAB_CASE) ? null : "an id in kebab-case",
            isBlank(process.getName()) ? "a name" : null,
            process.getDocumentations().stream().allMatch(text -> isBlank(text.getTextContent()))
                ? "a documentation"
                : null,
            process.getCamundaHistoryTimeToLiveString() == null ? "a history time to live" : null,
            process.isExecutable() ? null : "isExecutable")
        .filter(missing -> missing != null)
        .map(missing -> process.getId() + " lacks " + missing);
  }

  private static Stream<String> dotted(Model model) {
    return Stream.of(
            model.all(Message.class).map(e -> List.of(e.getId(), orEmpty(e.getName()))),
            model.all(Signal.class).map(e -> List.of(e.getId(), orEmpty(e.getName()))),
            model.all(Error.class).map(e -> List.of(e.getId(), orEmpty(e.getErrorCode()))),
            model
                .all(Escalation.class)
                .map(e -> List.of(e.getId(), orEmpty(e.getEscalationCode()))))
        .flatMap(names -> names)
        .filter(idAndName -> !idAndName.get(1).matches(DOTTED))
        .map(idAndName -> idAndName.get(0) + " is called '" + idAndName.get(1) + "'");
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
