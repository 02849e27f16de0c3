package kz.tirek.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstNode;
import org.camunda.bpm.impl.juel.AstProperty;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Node;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;

/**
 * What an expression in a deployed model may say: conditions over variables, a few facts of the
 * execution and the task, and calls to allow-listed beans.
 */
class ModelExpressions {
  private static final Builder PARSER = new Builder(Builder.Feature.METHOD_INVOCATIONS);
  private static final Set<String> FUNCTIONS =
      Set.of("currentUser", "currentUserGroups", "now", "dateTime");
  private static final Set<String> ENGINE_OBJECTS = Set.of("execution", "task");
  private static final Set<String> ENGINE_FACTS =
      Set.of(
          "id",
          "processInstanceId",
          "processBusinessKey",
          "businessKey",
          "currentActivityId",
          "assignee",
          "dueDate",
          "getProcessBusinessKey",
          "getBusinessKey",
          "getVariable",
          "hasVariable");

  private final AllowedBeans allowed;
  private final Predicate<String> isBean;

  ModelExpressions(AllowedBeans allowed, Predicate<String> isBean) {
    this.allowed = allowed;
    this.isBean = isBean;
  }

  static String hiddenBean(String name) {
    return "Bean '%s' is not open to expressions (engine/allowed-beans.txt)".formatted(name);
  }

  static boolean isExpression(String text) {
    return text.contains("${") || text.contains("#{");
  }

  /** Every reason against the expressions in a text; none for a text without expressions. */
  List<String> problemsIn(String text) {
    List<String> problems = new ArrayList<>();
    if (isExpression(text)) {
      try {
        check((Node) PARSER.build(text).getRoot(), problems);
      } catch (ELException e) {
        problems.add("'%s' is not a readable expression".formatted(text));
      }
    }
    return problems;
  }

  /** A delegateExpression names one bean of the list and nothing else. */
  Optional<String> problemOfDelegate(String text) {
    String name = text.strip().replaceFirst("^[$#]\\{\\s*([A-Za-z0-9_]+)\\s*}$", "$1");
    if (name.equals(text.strip())) {
      return Optional.of("'%s' must name one bean, as in ${registerCase}".formatted(text));
    }
    return allowed.contains(name) ? Optional.empty() : Optional.of(hiddenBean(name));
  }

  private void check(Node node, List<String> problems) {
    if (node instanceof AstIdentifier identifier) {
      checkName(identifier.getName(), problems);
    } else if (node instanceof AstFunction function && !FUNCTIONS.contains(function.getName())) {
      problems.add("function '%s' does not exist here".formatted(function.getName()));
    } else if (node instanceof AstMethod method) {
      checkStep((AstProperty) method.getChild(0), true, problems);
    } else if (node instanceof AstProperty property) {
      checkStep(property, false, problems);
    }
    for (int i = 0; i < node.getCardinality(); i++) {
      Node child = node.getChild(i);
      if (node instanceof AstMethod && i == 0) {
        check(child.getChild(0), problems);
      } else if (child != null) {
        check(child, problems);
      }
    }
  }

  private void checkName(String name, List<String> problems) {
    if (isBean.test(name) && !allowed.contains(name)) {
      problems.add(hiddenBean(name));
    }
  }

  private void checkStep(AstProperty step, boolean call, List<String> problems) {
    String text = step.getStructuralId(null);
    String base = ((AstNode) step.getChild(0)).getStructuralId(null);
    String name = text.substring(base.length()).replaceAll("[.\\[\\]'\" ]", "");
    if (name.equals("class") || name.equals("getClass")) {
      problems.add("'%s' reaches into the program".formatted(text));
    } else if (ENGINE_OBJECTS.contains(base)) {
      if (!ENGINE_FACTS.contains(name)) {
        problems.add("'%s' is not among the facts open to models".formatted(text));
      }
    } else if (call && !allowed.contains(base)) {
      problems.add("'%s' calls something else than an allow-listed bean".formatted(text));
    }
  }
}
