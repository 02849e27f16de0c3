package kz.tirek.registries;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two topics of proactive offers: whom to ask, and the SMS that asks. */
class OfferHandlersTest {
  private static final String UNKNOWN = "900101400121";

  @TempDir private static Path folder;
  private static RunningWorker worker;

  @BeforeAll
  static void start() {
    worker = new RunningWorker(folder);
  }

  @AfterAll
  static void stop() {
    worker.close();
  }

  @Test
  void bringsThePersonAsTheRegisterKnowsThem() {
    worker.world.put(
        "/facts/persons/" + RunningWorker.IIN,
        """
        {"familyName":"Әбенова","givenName":"Гүлнұр","birthDate":"1985-02-01","sex":"F",
         "address":"Абай 1","region":"KZ-75"}
        """);

    assertThat(worker.answer(task("offer.person", "P-1", RunningWorker.IIN), "offerPerson"))
        .hasToString(
            "{\"person\":{\"familyName\":\"Әбенова\",\"givenName\":\"Гүлнұр\","
                + "\"birthDate\":\"1985-02-01\",\"sex\":\"F\",\"address\":\"Абай 1\","
                + "\"region\":\"KZ-75\"}}");
  }

  @Test
  void saysThatTheRegisterKnowsNobody() {
    assertThat(worker.answer(task("offer.person", "P-2", UNKNOWN), "offerPerson"))
        .hasToString("{}");
  }

  @Test
  void sendsTheSmsOnceHoweverOftenItIsAskedTo() {
    worker.told(task("offer.sms", "P-3", RunningWorker.IIN), "complete");
    worker.told(task("offer.sms", "P-3", RunningWorker.IIN), "complete");

    assertThat(worker.world.get("/sms/" + RunningWorker.IIN).body())
        .isEqualTo("[" + sms("P-3", RunningWorker.IIN) + "]");
  }

  private static String task(String topic, String offer, String iin) {
    worker.engine.answer("/api/v1/work/offers/" + offer, sms(offer, iin));
    return worker.task(topic, null, Map.of("offerNumber", offer));
  }

  private static String sms(String offer, String iin) {
    return "{\"id\":\"%s\",\"iin\":\"%s\",\"text\":{\"kk\":\"Төлем\"}}".formatted(offer, iin);
  }
}
