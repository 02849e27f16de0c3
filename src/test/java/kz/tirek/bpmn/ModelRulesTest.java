package kz.tirek.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.tirek.engine.AllowedBeans;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds every model of {@code bpmn/} to the rules of the house, and the rules to their word. */
class ModelRulesTest {
  private static final Path SAMPLES = Path.of("src/test/resources/model-rules");

  @TestFactory
  Stream<DynamicTest> everyModelKeepsEveryRule() {
    Surroundings house = Surroundings.ofTheHouse();
    return Surroundings.files(Surroundings.MODELS, ".bpmn")
        .map(file -> Model.read(file, house))
        .flatMap(
            model ->
                Rule.ALL.stream()
                    .map(
                        rule ->
                            dynamicTest(
                                model.file() + ": " + rule.sentence(),
                                () -> assertKept(rule, model))));
  }

  @TestFactory
  Stream<DynamicTest> theSoundModelKeepsEveryRule() throws IOException {
    Model sound = sample(Files.readString(SAMPLES.resolve("sound.bpmn")));
    return Rule.ALL.stream()
        .map(rule -> dynamicTest(rule.sentence(), () -> assertKept(rule, sound)));
  }

  @TestFactory
  Stream<DynamicTest> everyBadModelIsReported() throws IOException {
    String sound = Files.readString(SAMPLES.resolve("sound.bpmn"));
    return badModels().stream()
        .map(
            bad ->
                dynamicTest(
                    bad.rule() + ": " + bad.breach(),
                    () -> {
                      assertThat(sound).contains(bad.find());
                      Model model = sample(sound.replace(bad.find(), bad.put()));
                      assertThat(bad.brokenRule().check(model)).contains(bad.breach());
                    }));
  }

  @Test
  void noTopicOfTheWorkerIsForgotten() {
    Surroundings house = Surroundings.ofTheHouse();
    assertThat(house.models().stream().flatMap(model -> Xml.elements(model.xml())))
        .extracting(element -> Xml.attributes(element).get("topic"))
        .containsAll(house.topics());
  }

  @Test
  void everyPaymentWorksAgainstAClockOfTheLaw() {
    List<Model> payments =
        Surroundings.ofTheHouse().models().stream()
            .filter(model -> model.file().endsWith("-payment.bpmn"))
            .toList();

    assertThat(payments).isNotEmpty();
    assertThat(payments).allSatisfy(model -> assertThat(DeadlineRules.hasClock(model)).isTrue());
  }

  @Test
  void everyRuleHasABadModel() throws IOException {
    assertThat(badModels().stream().map(BadModel::rule).distinct())
        .containsExactlyInAnyOrderElementsOf(Rule.ALL.stream().map(Rule::sentence).toList());
  }

  private static void assertKept(Rule rule, Model model) {
    assertThat(rule.check(model)).as("%s: %s", model.file(), rule.sentence()).isEmpty();
  }

  /**
   * @param find what of sound.bpmn is replaced
   * @param put by this
   */
  record BadModel(String rule, String find, String put, String breach) {
    Rule brokenRule() {
      return Rule.ALL.stream()
          .filter(known -> known.sentence().equals(rule))
          .findAny()
          .orElseThrow();
    }
  }

  private static List<BadModel> badModels() throws IOException {
    return new ObjectMapper(new YAMLFactory())
        .readValue(SAMPLES.resolve("bad-models.yaml").toFile(), new TypeReference<>() {});
  }

  /** A sample stands in a small house of its own, so that the real one may change. */
  private static Model sample(String xml) {
    String called =
        Bpmn.convertToString(
            Bpmn.createExecutableProcess("case-decision")
                .startEvent()
                .intermediateCatchEvent()
                .message("case.closed")
                .endEvent()
                .done());
    Surroundings around =
        new Surroundings(
            List.of(Model.parse("case-decision.bpmn", called, null)),
            Set.of("auto-decision"),
            Set.of("review-case"),
            new AllowedBeans(
                Set.of("prepareCase", "recordCheck", "warnOfDeadline", "escalateBreach")),
            Set.of("registry.persons"));
    return Model.parse("sound.bpmn", xml, around);
  }
}
