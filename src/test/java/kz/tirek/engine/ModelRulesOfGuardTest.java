package kz.tirek.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelRulesOfGuardTest {
  private final ModelRules rules =
      new ModelRules(
          new ModelExpressions(
              new AllowedBeans(Set.of("draftDecision")),
              Set.of("draftDecision", "dataSource")::contains));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <scriptTask id="Sum" name="Add up" scriptFormat="groovy"/>               | Sum (Add up): scripts are not allowed
          <serviceTask id="A" camunda:class="java.lang.Runtime"/>                  | A: classes may not be named
          <serviceTask id="A" camunda:delegateExpression="${dataSource}"/>         | A: Bean 'dataSource' is not open
          <serviceTask id="A" camunda:delegateExpression="${nowhere}"/>            | A: Bean 'nowhere' is not open
          <serviceTask id="A" camunda:delegateExpression="${draftDecision.x}"/>    | A: '${draftDecision.x}' must name one bean
          <serviceTask id="A" camunda:expression="${dataSource.connection}"/>      | A: Bean 'dataSource' is not open
          <serviceTask id="A" camunda:expression="${note.toString()}"/>            | A: 'note.toString' calls something else
          <serviceTask id="A" camunda:expression="${note['getClass']()}"/>         | reaches into the program
          <serviceTask id="A" camunda:expression="${a.b.class.name}"/>             | 'a.b.class' reaches into the program
          <serviceTask id="A" camunda:expression="${execution.processEngine}"/>    | 'execution.processEngine' is not among the facts
          <serviceTask id="A" camunda:expression="${spin:eval(x)}"/>               | function 'spin:eval' does not exist here
          <serviceTask id="A" camunda:expression="${unclosed"/>                    | A: '${unclosed' is not a readable expression
          <serviceTask id="A" camunda:type="shell"/>                               | A: a task of type 'shell' is not allowed
          <userTask id="A" camunda:formKey="embedded:deployment:evil.html"/>       | A: only Camunda forms
          <userTask id="A" name="Call ${dataSource.x}"/>                           | Bean 'dataSource' is not open
          <userTask id="A"><documentation>$<!-- -->{dataSource}</documentation></userTask> | A: Bean 'dataSource' is not open
          <sequenceFlow id="F"><conditionExpression language="javascript">true</conditionExpression></sequenceFlow> | F: scripts are not allowed (language)
          <sequenceFlow id="F"><conditionExpression camunda:resource="x.js"/></sequenceFlow> | F: scripts are not allowed (resource)
          <callActivity id="A" camunda:variableMappingClass="x.Y"/>                | A: classes may not be named
          """)
  void refusesCodeInAModelAndNamesTheElement(String element, String reason) {
    assertThat(problems(element)).singleElement().asString().contains(reason);
  }

  @Test
  void refusesScriptsInListenersAndMappings() {
    String task =
        """
        <userTask id="Review">
          <extensionElements>
            <camunda:taskListener event="create"><camunda:script scriptFormat="js">x</camunda:script></camunda:taskListener>
            <camunda:executionListener class="a.B" event="end"/>
            <camunda:inputOutput><camunda:inputParameter name="x">${dataSource}</camunda:inputParameter></camunda:inputOutput>
          </extensionElements>
        </userTask>
        """;
    assertThat(problems(task))
        .containsExactly(
            "Review: scripts are not allowed",
            "Review: classes may not be named (class), use a delegateExpression",
            "Review: Bean 'dataSource' is not open to expressions (engine/allowed-beans.txt)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<serviceTask id='A' camunda:delegateExpression='${draftDecision}'/>",
        "<serviceTask id='A' camunda:type='external' camunda:topic='bank'/>",
        "<serviceTask id='A' camunda:expression=\"${draftDecision.of(execution.processBusinessKey)}\"/>",
        "<sequenceFlow id='F'><conditionExpression>${decision == 'ASSIGN' and not urgent}"
            + "</conditionExpression></sequenceFlow>",
        "<userTask id='T' camunda:candidateGroups='specialist-${branch}'"
            + " camunda:dueDate='4 working days'/>",
        "<callActivity id='C'><extensionElements><camunda:in"
            + " businessKey='#{execution.processBusinessKey}'/></extensionElements></callActivity>",
        "<userTask id='T' camunda:dueDate='${dateTime()}'/>"
      })
  void acceptsConditionsBeansAndExternalTasks(String element) {
    assertThat(problems(element)).isEmpty();
  }

  @Test
  void refusesDocumentTypes() {
    assertThat(
            rules.problemsOfBpmn(
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><definitions/>"
                    .getBytes(StandardCharsets.UTF_8)))
        .singleElement()
        .asString()
        .contains("not well-formed XML");
  }

  @ParameterizedTest
  @ValueSource(strings = {"groovy", "javascript", "juel", "http://www.w3.org/1999/XPath"})
  void refusesDecisionsInOtherLanguagesThanFeel(String language) {
    assertThat(rules.problemsOfDmn(decision(language)))
        .singleElement()
        .asString()
        .startsWith("Input: expression language '" + language + "' is not allowed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"feel", "FEEL", "https://www.omg.org/spec/DMN/20191111/FEEL/", ""})
  void acceptsFeel(String language) {
    assertThat(rules.problemsOfDmn(decision(language))).isEmpty();
  }

  private static byte[] decision(String language) {
    return """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/">
          <inputExpression id="Input" expressionLanguage="%s"><text>x</text></inputExpression>
        </definitions>
        """
        .formatted(language)
        .getBytes(StandardCharsets.UTF_8);
  }

  private List<String> problems(String element) {
    return rules.problemsOfBpmn(
        """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
            xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
          <process id="P">%s</process>
        </definitions>
        """
            .formatted(element)
            .getBytes(StandardCharsets.UTF_8));
  }
}
