package kz.tirek.bpmn;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** A gateway asks, its flows answer. */
final class GatewayRules {
  static final List<Rule> ALL =
      List.of(
          new Rule("a gateway that decides is a question", GatewayRules::questions),
          new Rule("every answer of a gateway is labelled", GatewayRules::labels),
          new Rule(
              "every answer of a gateway has a condition but one, the default",
              GatewayRules::conditions));

  private GatewayRules() {}

  private static Stream<String> questions(Model model) {
    return model
        .all(Gateway.class)
        .filter(gateway -> !NamingRules.isPureForkOrJoin(gateway, model))
        .filter(gateway -> gateway.getName() != null && !gateway.getName().endsWith("?"))
        .map(gateway -> gateway.getId() + " does not ask: '" + gateway.getName() + "'");
  }

  private static Stream<String> labels(Model model) {
    return deciding(model)
        .flatMap(gateway -> model.outgoing(gateway).stream())
        .filter(flow -> flow.getName() == null || flow.getName().isBlank())
        .map(flow -> flow.getId() + " does not say what it answers");
  }

  private static Stream<String> conditions(Model model) {
    return deciding(model)
        .filter(
            gateway ->
                model.outgoing(gateway).stream().filter(flow -> !hasCondition(flow)).count() != 1
                    || defaultOf(gateway) == null
                    || hasCondition(defaultOf(gateway)))
        .map(gateway -> gateway.getId() + " needs one default flow and a condition on all others");
  }

  private static Stream<Gateway> deciding(Model model) {
    return model
        .all(Gateway.class)
        .filter(
            gateway -> gateway instanceof ExclusiveGateway || gateway instanceof InclusiveGateway)
        .filter(gateway -> model.outgoing(gateway).size() > 1);
  }

  private static SequenceFlow defaultOf(Gateway gateway) {
    return gateway instanceof ExclusiveGateway exclusive
        ? exclusive.getDefault()
        : ((InclusiveGateway) gateway).getDefault();
  }

  private static boolean hasCondition(SequenceFlow flow) {
    return flow.getConditionExpression() != null;
  }
}
