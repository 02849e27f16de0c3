package kz.tirek.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registries tell the Fund what happened, by HTTP, when they are asked to. */
class PushesTest {
  private static final String IIN = "850201400124";
  private static final String OTHER = "900311400342";

  @TempDir private Path folder;
  private FundStandIn fund;
  private RunningSimulator simulator;

  @BeforeEach
  void start() {
    fund = new FundStandIn();
    simulator = RunningSimulator.on(folder, fund.settings());
  }

  @AfterEach
  void stop() {
    simulator.close();
    fund.close();
  }

  @Test
  void tellsTheFundWhatHappened() throws Exception {
    LocalDate before = today();
    assertThat(dies(IIN, "2024-01-02").statusCode()).isEqualTo(204);

    await().until(() -> state(0).equals("DELIVERED"));
    JsonNode event = json(fund.told().get(0).body());
    assertThat(event.get("reportedOn").textValue())
        .isBetween(before.toString(), today().toString());
    assertThat(event)
        .hasToString(
            ("{'iin':'850201400124','kind':'DEATH','on':'2024-01-02','reportedOn':'%s',"
                    + "'source':'persons','details':{}}")
                .formatted(event.get("reportedOn").textValue())
                .replace('\'', '"'));
    assertThat(fund.told().get(0).key()).matches("[0-9a-f]{64}");
    assertThat(pushes().get(0).get("event")).isEqualTo(event);
    assertThat(simulator.get("/registries/persons/" + IIN).body()).contains("2024-01-02");
  }

  @Test
  void reportsWhatIsStillToComeOnItsDay() {
    dies(IIN, "2999-01-02");

    await().until(() -> fund.told().size() == 1);
    assertThat(json(fund.told().get(0).body()).get("reportedOn").textValue())
        .isEqualTo("2999-01-02");
  }

  @Test
  void tellsTheSameOnce() {
    dies(IIN, "2024-01-02");
    dies(IIN, "2024-01-02");
    tell("", IIN, "");
    dies(IIN, "2024-01-02");
    dies(OTHER, "2024-01-02");

    await().until(() -> state(1).equals("DELIVERED"));
    assertThat(pushes()).hasSize(2);
    assertThat(fund.told()).hasSize(2);
  }

  @Test
  void tellsNothingUnasked() {
    tell("", IIN, ",'deathDate':'2024-01-02'");
    tell("?notify=false", OTHER, ",'deathDate':'2024-01-02'");

    assertThat(pushes()).isEmpty();
  }

  @Test
  void keepsWhatTheFundRefusesAndGoesOn() {
    fund.answerNext(422, "{\"code\":\"BEFORE_BIRTH\"}");
    dies(IIN, "1980-01-02");
    dies(OTHER, "2024-01-02");

    await().until(() -> state(1).equals("DELIVERED"));
    assertThat(state(0)).isEqualTo("REFUSED");
    assertThat(pushes().get(0).get("error").textValue())
        .isEqualTo("422 {\"code\":\"BEFORE_BIRTH\"}");
    assertThat(pushes().get(1).has("error")).isFalse();
  }

  @Test
  void triesAgainWithTheSameKeyUntilTheFundTakesIt() {
    fund.answerNext(503, "");
    fund.answerNext(429, "");
    dies(IIN, "2024-01-02");

    await().until(() -> state(0).equals("DELIVERED"));
    assertThat(fund.told()).hasSize(3);
    assertThat(fund.told().stream().distinct()).hasSize(1);
  }

  @Test
  void oneEventTheFundChokesOnDoesNotKeepBackAnother() {
    simulator.close();
    dieWithoutFund();
    for (int i = 0; i < 3; i++) {
      fund.answerNext(500, "choked");
      fund.answerNext(202, "");
    }
    simulator = RunningSimulator.on(folder, fund.settings());

    await().until(() -> state(1).equals("DELIVERED"));
  }

  @Test
  void waitsForAFundThatIsAwayEvenAcrossARestart() {
    simulator.close();
    dieWithoutFund();

    simulator = RunningSimulator.on(folder, fund.settings());

    await().until(() -> state(0).equals("DELIVERED") && state(1).equals("DELIVERED"));
    assertThat(fund.told()).hasSize(2);
    simulator.close();

    simulator = RunningSimulator.on(folder, fund.settings());
    assertThat(state(1)).isEqualTo("DELIVERED");
  }

  @Test
  void refusesToNotifyWhenItDoesNotKnowWhom() {
    simulator.close();
    simulator = RunningSimulator.on(folder);

    HttpResponse<String> answer = dies(IIN, "2024-01-02");

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("\"code\":\"NOTIFY_NOT_CONFIGURED\"");
    assertThat(simulator.get("/registries/persons/" + IIN).statusCode()).isEqualTo(404);
    assertThat(tell("", IIN, "").statusCode()).isEqualTo(204);
  }

  @Test
  void knowsInADemoWhomToNotify() {
    simulator.close();
    simulator =
        RunningSimulator.on(
            folder,
            "--spring.profiles.active=demo",
            "--TIREK_ENGINE_URL=http://127.0.0.1:" + fund.port());
    dies(IIN, "2024-01-02");

    await().until(() -> state(0).equals("DELIVERED"));
  }

  @Test
  void showsThatItIsNotSignedIn() {
    simulator.close();
    String[] settings = fund.settings();
    settings[2] = "--tirek.simulator.password=wrong";
    simulator = RunningSimulator.on(folder, settings);
    dies(IIN, "2024-01-02");

    await().until(() -> state(0).equals("REFUSED"));
    assertThat(pushes().get(0).get("error").textValue()).isEqualTo("401 who is it?");
  }

  /** Two deaths while nobody listens at the Fund's address. */
  private void dieWithoutFund() {
    int port = fund.port();
    String[] settings = fund.settings();
    fund.close();
    try (RunningSimulator lonely = RunningSimulator.on(folder, settings)) {
      simulator = lonely;
      dies(IIN, "2024-01-02");
      dies(OTHER, "2024-01-02");
      await().until(() -> pushes().get(0).path("error").asText().equals("The Fund did not answer"));
      assertThat(state(1)).isEqualTo("WAITING");
    }
    fund = new FundStandIn(port);
  }

  private HttpResponse<String> dies(String iin, String day) {
    return tell("?notify=true", iin, ",'deathDate':'" + day + "'");
  }

  private HttpResponse<String> tell(String query, String iin, String more) {
    String person =
        "{'familyName':'A','givenName':'B','birthDate':'1985-02-01','sex':'F'" + more + "}";
    return simulator.put("/facts/persons/" + iin + query, person.replace('\'', '"'));
  }

  private String state(int push) {
    return pushes().path(push).path("state").asText();
  }

  private JsonNode pushes() {
    return json(simulator.get("/pushes").body());
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Almaty"));
  }

  private static JsonNode json(String text) {
    try {
      return new ObjectMapper().readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
