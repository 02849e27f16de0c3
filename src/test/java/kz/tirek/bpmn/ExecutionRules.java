package kz.tirek.bpmn;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What a model may run: allow-listed beans and external tasks, nothing else (design.md 1, 7). */
final class ExecutionRules {
  private static final Pattern BEAN = Pattern.compile("\\$\\{([A-Za-z]\\w*)}");
  private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");
  private static final Pattern STRING = Pattern.compile("'[^']*'|\"[^\"]*\"");
  private static final Pattern ROOT = Pattern.compile("(?<![\\w.])([A-Za-z]\\w*)\\s*[.\\[]");

  /** The engine gives these to every expression. */
  private static final Set<String> IMPLICIT = Set.of("execution", "task");

  static final List<Rule> ALL =
      List.of(
          new Rule("no scripts", ExecutionRules::scripts),
          new Rule("no class and no expression where a bean belongs", ExecutionRules::classes),
          new Rule("a delegate is one allow-listed bean", ExecutionRules::delegates),
          new Rule("expressions reach into allow-listed beans only", ExecutionRules::reaches),
          new Rule("a service task is a bean or an external task", ExecutionRules::services));

  private ExecutionRules() {}

  private static Stream<String> scripts(Model model) {
    return Xml.elements(model.xml())
        .filter(
            element ->
                Set.of("scriptTask", "script").contains(element.getLocalName())
                    || element.hasAttribute("scriptFormat")
                    || element.hasAttribute("language"))
        .map(element -> Xml.idOf(element) + " runs a script");
  }

  private static Stream<String> classes(Model model) {
    return Xml.elements(model.xml())
        .flatMap(
            element ->
                Xml.attributes(element).keySet().stream()
                    .filter(Set.of("class", "expression", "variableMappingClass")::contains)
                    .map(attribute -> Xml.idOf(element) + " names a bean by " + attribute));
  }

  private static Stream<String> delegates(Model model) {
    return Xml.elements(model.xml())
        .flatMap(
            element ->
                Xml.attributes(element).entrySet().stream()
                    .filter(entry -> entry.getKey().endsWith("elegateExpression"))
                    .map(Map.Entry::getValue)
                    .filter(delegate -> !isAllowed(delegate, model))
                    .map(delegate -> Xml.idOf(element) + " delegates to " + delegate));
  }

  private static boolean isAllowed(String delegate, Model model) {
    Matcher bean = BEAN.matcher(delegate);
    return bean.matches() && model.around().beans().contains(bean.group(1));
  }

  private static Stream<String> reaches(Model model) {
    return Xml.elements(model.xml())
        .flatMap(
            element ->
                Xml.texts(element)
                    .flatMap(ExecutionRules::roots)
                    .filter(root -> !IMPLICIT.contains(root))
                    .filter(root -> !model.around().beans().contains(root))
                    .map(root -> Xml.idOf(element) + " reaches into " + root));
  }

  private static Stream<String> roots(String text) {
    return EXPRESSION
        .matcher(text)
        .results()
        .map(expression -> STRING.matcher(expression.group(1)).replaceAll("''"))
        .flatMap(expression -> ROOT.matcher(expression).results())
        .map((MatchResult root) -> root.group(1));
  }

  private static Stream<String> services(Model model) {
    return Xml.elements(model.xml())
        .filter(element -> Set.of("serviceTask", "sendTask").contains(element.getLocalName()))
        .filter(element -> !isBeanOrExternal(element))
        .map(element -> Xml.idOf(element) + " is neither a bean nor an external task");
  }

  private static boolean isBeanOrExternal(Element task) {
    Map<String, String> attributes = Xml.attributes(task);
    boolean external = "external".equals(attributes.get("type")) && attributes.containsKey("topic");
    return external != attributes.containsKey("delegateExpression");
  }
}
