package kz.tirek.registries;

import java.util.Map;
import org.camunda.bpm.client.task.ExternalTask;
import org.springframework.http.MediaType;

/**
 * Hands a notice, its text and its letter, to the State Corporation: for the applicant and for its
 * own files. It takes each notice id once.
 */
class NoticeHandler implements TopicHandler {
  private final EngineApi engine;
  private final GuardedSystem corporation;

  NoticeHandler(EngineApi engine, GuardedSystem corporation) {
    this.engine = engine;
    this.corporation = corporation;
  }

  @Override
  public String topic() {
    return "notice.delivery";
  }

  @Override
  public String retryProfile() {
    return "corporation";
  }

  @Override
  public Outcome handle(ExternalTask task) {
    String noticeId = TaskVariable.required(task, "noticeId");
    byte[] notice = engine.notice(noticeId);
    Reply reply =
        corporation.call(
            system ->
                system.post(noticeId, MediaType.APPLICATION_JSON, notice, "/corporation/notices"));
    if (!reply.isSuccess()) {
      throw new Refused(corporation.name(), reply);
    }
    return new Outcome.Done(Map.of());
  }
}
