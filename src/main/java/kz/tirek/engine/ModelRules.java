package kz.tirek.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * What a model may contain. Code lives in the program: a model brings no scripts, names no classes
 * and speaks only the expressions of {@link ModelExpressions}.
 */
class ModelRules {
  private static final Set<String> SCRIPTS = Set.of("script", "scriptTask");
  private static final Set<String> CLASS_ATTRIBUTES =
      Set.of("class", "formHandlerClass", "variableMappingClass");
  private static final Set<String> DELEGATE_ATTRIBUTES =
      Set.of("delegateExpression", "variableMappingDelegateExpression");
  private static final Set<String> SCRIPT_ATTRIBUTES = Set.of("language", "resource");
  private static final Pattern FEEL =
      Pattern.compile("(?i)feel|https?://www\\.omg\\.org/spec/(DMN/\\d+/)?FEEL/?\\d*/?");

  private final ModelExpressions expressions;

  ModelRules(ModelExpressions expressions) {
    this.expressions = expressions;
  }

  /** Every reason against a BPMN model, each beginning with the element's id and name. */
  List<String> problemsOfBpmn(byte[] model) {
    return problems(model, this::checkBpmn);
  }

  /** Every reason against a DMN model: its expressions are FEEL. */
  List<String> problemsOfDmn(byte[] model) {
    return problems(model, this::checkDmn);
  }

  private static List<String> problems(byte[] model, ElementRule rule) {
    List<String> problems = new ArrayList<>();
    try {
      for (Element element : ModelXml.elementsOf(model)) {
        List<String> found = new ArrayList<>();
        rule.check(element, found);
        found.forEach(problem -> problems.add(ModelXml.placeOf(element) + ": " + problem));
      }
    } catch (SAXException e) {
      problems.add("this is not well-formed XML (" + e.getMessage() + ")");
    }
    return problems;
  }

  private void checkBpmn(Element element, List<String> found) {
    String name = element.getLocalName();
    if (SCRIPTS.contains(name)) {
      found.add("scripts are not allowed");
    } else if (name.equals("connector")) {
      found.add("connectors are not allowed, use an external task");
    } else if (name.equals("constraint") && element.getAttribute("name").equals("validator")) {
      found.add("validators of form fields are not allowed, the feature checks its answers");
    }
    ModelXml.attributesOf(element).forEach(attribute -> checkAttribute(attribute, found));
    found.addAll(expressions.problemsIn(ModelXml.textOf(element)));
  }

  private void checkAttribute(Attr attribute, List<String> found) {
    String name = attribute.getLocalName();
    String value = attribute.getValue();
    if (CLASS_ATTRIBUTES.contains(name)) {
      found.add("classes may not be named (%s), use a delegateExpression".formatted(name));
    } else if (SCRIPT_ATTRIBUTES.contains(name)) {
      found.add("scripts are not allowed (%s)".formatted(name));
    } else if (DELEGATE_ATTRIBUTES.contains(name)) {
      expressions.problemOfDelegate(value).ifPresent(found::add);
    } else if (name.equals("formKey") && !value.startsWith("camunda-forms:deployment:")) {
      found.add("only Camunda forms of the deployment are allowed (formRef)");
    } else if (name.equals("type") && isOfTheEngine(attribute) && !value.equals("external")) {
      found.add("a task of type '%s' is not allowed, use an external task".formatted(value));
    } else {
      found.addAll(expressions.problemsIn(value));
    }
  }

  private static boolean isOfTheEngine(Attr attribute) {
    String namespace = attribute.getNamespaceURI();
    return namespace != null && !namespace.equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI);
  }

  private void checkDmn(Element element, List<String> found) {
    String language = element.getAttribute("expressionLanguage");
    if (!language.isEmpty() && !FEEL.matcher(language).matches()) {
      found.add("expression language '%s' is not allowed, use FEEL".formatted(language));
    }
  }

  private interface ElementRule {
    void check(Element element, List<String> found);
  }
}
