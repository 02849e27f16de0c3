package kz.tirek.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.tirek.HttpCaller;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.law.Calculation;
import kz.tirek.law.CalculationInput;
import kz.tirek.law.ParameterTexts;
import kz.tirek.law.Replay;
import kz.tirek.law.SocialPaymentLaw;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@TirekTest
class ReplaysTest {
  @Autowired private CaseFixture world;
  @Autowired private Replays replays;
  @Autowired private DecisionRepository decisions;
  @Autowired private SocialPaymentLaw law;
  @Autowired private JdbcClient jdbc;
  @Autowired private Json json;
  @LocalServerPort private int port;

  @Test
  void computesADecisionAgainBitForBit() {
    String number = world.checked(187_500);

    assertThat(replays.ofCase(number))
        .singleElement()
        .satisfies(
            replayed -> {
              assertThat(replayed.differences()).isEmpty();
              assertThat(replayed.identical()).isTrue();
              assertThat(replayed.lawOfItsDay()).isTrue();
              assertThat(replayed.parametersVersion()).isEqualTo(law.parametersVersion());
            });
    assertThat(replays.calculatedCases()).contains(number);
  }

  @Test
  void namesWhatDiffersStepByStep() {
    String number = world.checked(187_500);
    jdbc.sql(
            """
            UPDATE case_calculation SET result =
              jsonb_set(jsonb_set(result, '{gross}', '"787500.01"'), '{steps,0,value}', '"1.00"')
            WHERE case_number = :case
            """)
        .param("case", number)
        .update();

    assertThat(replays.ofCase(number).get(0).differences())
        .containsExactly(
            new Replay.Difference("ANSWER", "gross", "787500.01", "787500.00"),
            new Replay.Difference("INCOME", "value", "1.00", "2250000.00"));
  }

  @Test
  void computesWithTheLawOfItsDay() {
    String number = world.checked(187_500);
    CalculationInput input =
        json.read(decisions.calculations(number).get(0).input(), CalculationInput.class);
    Map<String, String> files = new TreeMap<>(law.parameterTexts().files());
    files.computeIfPresent(
        "maternity-days-divisor.yaml", (file, text) -> text.replace("value: 30", "value: 31"));
    ParameterTexts texts = new ParameterTexts(files, Set.of("maternity-days-divisor.yaml"));
    keep("of-its-day", texts);
    Calculation then = SocialPaymentLaw.of(texts, "of-its-day").calculate(input);
    decisions.keep(number, input, Drafting.stored(then), OffsetDateTime.now());

    // 187,500 × 126 ÷ 31 = 762,096.774…
    assertThat(then.gross()).hasToString("762096.77");
    assertThat(replays.ofCase(number)).hasSize(2).allMatch(Replayed::identical);

    jdbc.sql("DELETE FROM law_version WHERE version = 'of-its-day'").update();
    assertThat(replays.ofCase(number).get(1))
        .satisfies(
            replayed -> {
              assertThat(replayed.lawOfItsDay()).isFalse();
              assertThat(replayed.differences())
                  .extracting(Replay.Difference::step)
                  .contains("ANSWER", "DAYS", "GROSS", "PENSION", "NET");
            });
  }

  @Test
  void answersThoseWhoMaySeeTheCase() {
    String number = world.checked(187_500);
    String path = "/api/v1/applications/" + number + "/replay";

    assertThat(HttpCaller.basic(port, "specialist").get(path).body())
        .contains("\"identical\":true", "\"differences\":[]");
    assertThat(HttpCaller.basic(port, "specialist2").get(path).statusCode()).isEqualTo(404);
    assertThat(HttpCaller.anonymous(port).get(path).statusCode()).isEqualTo(401);
  }

  private void keep(String version, ParameterTexts texts) {
    jdbc.sql(
            """
            INSERT INTO law_version (version, files, overridden, first_used_at)
            VALUES (:version, :files::jsonb, :overridden::jsonb, now())
            """)
        .param("version", version)
        .param("files", json.write(texts.files()))
        .param("overridden", json.write(texts.overridden()))
        .update();
  }
}
