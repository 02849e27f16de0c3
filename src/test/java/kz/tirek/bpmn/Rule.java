package kz.tirek.bpmn;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One thing that holds in every model of the house.
 *
 * @param sentence names the rule in the report of the build
 * @param breaches one sentence for each breach, beginning with the id of the element
 */
record Rule(String sentence, Function<Model, Stream<String>> breaches) {

  static final List<Rule> ALL =
      Stream.of(
              NamingRules.ALL,
              GatewayRules.ALL,
              ExecutionRules.ALL,
              UserTaskRules.ALL,
              DeadlineRules.ALL,
              ReferenceRules.ALL,
              ThrowRules.ALL,
              FlowRules.ALL,
              LayoutRules.ALL)
          .flatMap(List::stream)
          .toList();

  List<String> check(Model model) {
    return breaches.apply(model).toList();
  }
}
