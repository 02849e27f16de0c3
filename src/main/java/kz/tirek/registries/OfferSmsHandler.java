package kz.tirek.registries;

import java.util.Map;
import org.camunda.bpm.client.task.ExternalTask;
import org.springframework.http.MediaType;

/** Hands the SMS of an offer to the State Corporation's gateway, which takes each once. */
class OfferSmsHandler implements TopicHandler {
  private final EngineApi engine;
  private final GuardedSystem corporation;

  OfferSmsHandler(EngineApi engine, GuardedSystem corporation) {
    this.engine = engine;
    this.corporation = corporation;
  }

  @Override
  public String topic() {
    return "offer.sms";
  }

  @Override
  public String retryProfile() {
    return "corporation";
  }

  @Override
  public Outcome handle(ExternalTask task) {
    String number = TaskVariable.required(task, "offerNumber");
    byte[] sms = engine.offerSms(number);
    Reply reply =
        corporation.call(system -> system.post(number, MediaType.APPLICATION_JSON, sms, "/sms"));
    if (!reply.isSuccess()) {
      throw new Refused(corporation.name(), reply);
    }
    return new Outcome.Done(Map.of());
  }
}
