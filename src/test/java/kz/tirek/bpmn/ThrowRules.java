package kz.tirek.bpmn;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Nothing is thrown that nobody catches. */
final class ThrowRules {
  static final List<Rule> ALL =
      List.of(
          new Rule("errors and escalations thrown are caught", ThrowRules::unwinding),
          new Rule("messages thrown are caught", ThrowRules::messages));

  private ThrowRules() {}

  private static Stream<String> unwinding(Model model) {
    return model
        .all(ThrowEvent.class)
        .flatMap(
            event ->
                event.getEventDefinitions().stream()
                    .filter(thrown -> isUnwinding(thrown) && !isCaught(thrown, event, model))
                    .map(
                        thrown ->
                            event.getId() + " throws " + code(thrown) + ", which nobody catches"));
  }

  private static boolean isUnwinding(EventDefinition thrown) {
    return thrown instanceof ErrorEventDefinition || thrown instanceof EscalationEventDefinition;
  }

  /** Outwards from the event: an event sub-process of the scope, then a boundary event on it. */
  private static boolean isCaught(EventDefinition thrown, ModelElementInstance from, Model model) {
    ModelElementInstance scope = from.getParentElement();
    boolean inEventSubProcess =
        scope.getChildElementsByType(SubProcess.class).stream()
            .filter(SubProcess::triggeredByEvent)
            .filter(handler -> !isInside(from, handler))
            .flatMap(handler -> handler.getChildElementsByType(StartEvent.class).stream())
            .anyMatch(start -> catches(start, thrown));
    if (inEventSubProcess) {
      return true;
    }
    if (scope instanceof Process process) {
      return callers(process, model).anyMatch(call -> isCaughtAt(call, thrown, model));
    }
    return isCaughtAt(scope, thrown, model);
  }

  private static boolean isCaughtAt(
      ModelElementInstance activity, EventDefinition thrown, Model model) {
    return model.boundaries(activity).anyMatch(boundary -> catches(boundary, thrown))
        || isCaught(thrown, activity, model);
  }

  private static Stream<CallActivity> callers(Process process, Model model) {
    return model.around().models().stream()
        .flatMap(other -> other.all(CallActivity.class))
        .filter(call -> process.getId().equals(call.getCalledElement()));
  }

  private static boolean isInside(ModelElementInstance element, SubProcess handler) {
    return element.equals(handler)
        || element.getParentElement() != null && isInside(element.getParentElement(), handler);
  }

  private static boolean catches(CatchEvent event, EventDefinition thrown) {
    return event.getEventDefinitions().stream()
        .filter(caught -> caught.getElementType().equals(thrown.getElementType()))
        .anyMatch(caught -> code(caught).isEmpty() || code(caught).equals(code(thrown)));
  }

  /** Empty where everything is caught. */
  private static String code(EventDefinition definition) {
    return definition instanceof ErrorEventDefinition error
        ? Optional.ofNullable(error.getError()).map(Error::getErrorCode).orElse("")
        : Optional.ofNullable(((EscalationEventDefinition) definition).getEscalation())
            .map(Escalation::getEscalationCode)
            .orElse("");
  }

  private static Stream<String> messages(Model model) {
    List<String> caught = model.around().models().stream().flatMap(ThrowRules::caughtIn).toList();
    return model
        .all(ThrowEvent.class)
        .flatMap(
            event ->
                messagesOf(event.getEventDefinitions().stream())
                    .filter(message -> !caught.contains(message))
                    .map(message -> event.getId() + " sends " + message + " to nobody"));
  }

  private static Stream<String> caughtIn(Model model) {
    return Stream.concat(
        messagesOf(
            model.all(CatchEvent.class).flatMap(event -> event.getEventDefinitions().stream())),
        model.all(ReceiveTask.class).map(task -> task.getMessage().getName()));
  }

  private static Stream<String> messagesOf(Stream<EventDefinition> definitions) {
    return definitions
        .filter(MessageEventDefinition.class::isInstance)
        .map(definition -> ((MessageEventDefinition) definition).getMessage())
        .map(Message::getName);
  }
}
