package kz.tirek.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds every form of {@code forms/} to the rules of the house, and the rules to their word. */
class FormRulesTest {
  private static final String SOUND =
      """
      {"id": "review-case", "type": "default", "schemaVersion": 18,
       "executionPlatform": "Camunda Platform", "executionPlatformVersion": "7.24.0",
       "components": [
         {"id": "Intro", "type": "text", "text": "# Review"},
         {"id": "Line", "type": "separator"},
         {"id": "Facts", "type": "group", "label": "Facts", "components": [
           {"id": "Note", "type": "textarea", "key": "note", "label": "Note"},
           {"id": "Answer", "type": "select", "key": "answer", "label": "Answer"}]}]}
      """;

  @TestFactory
  Stream<DynamicTest> everyFormKeepsEveryRule() {
    return Surroundings.files(Surroundings.FORMS, ".form")
        .map(
            file ->
                dynamicTest(
                    file.getFileName().toString(),
                    () -> assertThat(Form.read(file).breaches()).isEmpty()));
  }

  @Test
  void theSoundFormKeepsEveryRule() throws IOException {
    assertThat(Form.parse("review-case.form", SOUND).breaches()).isEmpty();
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"id\": \"review-case\" | \"id\": \"Form_1\" | the id Form_1 is not the file's name",
        "\"schemaVersion\": 18, | \"type\": \"default\", | no schemaVersion",
        "Camunda Platform | Camunda Cloud | executionPlatform is not Camunda Platform",
        "7.24.0 | 8.5.0 | executionPlatformVersion is not 7",
        "\"key\": \"answer\" | \"key\": \"note\" | two fields have the key note",
        "\"label\": \"Note\" | \"label\": \" \" | note has no label",
        "\"label\": \"Facts\" | \"path\": \"facts\" | Facts has no label",
        "\"text\": \"# Review\" | \"text\": \"\" | Intro has no label"
      })
  void reportsABadForm(String find, String put, String breach) throws IOException {
    assertThat(SOUND).contains(find);
    assertThat(Form.parse("review-case.form", SOUND.replace(find, put)).breaches())
        .containsExactly(breach);
  }

  @Test
  void refusesWhatIsNotJson() {
    assertThatThrownBy(() -> Form.parse("review-case.form", SOUND.replace("]}]}", "]}")))
        .isInstanceOf(JsonProcessingException.class);
  }
}
