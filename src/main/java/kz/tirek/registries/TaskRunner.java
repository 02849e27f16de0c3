package kz.tirek.registries;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.camunda.bpm.client.exception.ConnectionLostException;
import org.camunda.bpm.client.exception.ExternalTaskClientException;
import org.camunda.bpm.client.task.ExternalTask;
import org.camunda.bpm.client.task.ExternalTaskService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Works on one task and tells the engine how it ended. */
@Component
class TaskRunner {
  private static final Logger LOG = LoggerFactory.getLogger(TaskRunner.class);

  private final Completion completion;
  private final RetryPauses pauses;
  private final MeterRegistry meters;

  TaskRunner(Completion completion, RetryPauses pauses, MeterRegistry meters) {
    this.completion = completion;
    this.pauses = pauses;
    this.meters = meters;
  }

  void run(TopicHandler handler, ExternalTask task, ExternalTaskService engine) {
    Timer.Sample sample = Timer.start(meters);
    String ended = "error";
    try {
      Outcome outcome = outcome(handler, task);
      if (outcome instanceof Outcome.Done done) {
        completion.complete(handler, task, done, engine);
      } else if (outcome instanceof Outcome.BusinessError error) {
        engine.handleBpmnError(task, error.code(), error.sentence());
      } else if (outcome instanceof Outcome.Retry retry) {
        again(retry, task, engine);
      }
      ended = outcome.getClass().getSimpleName();
    } catch (ConnectionLostException e) {
      again(new Outcome.Retry(handler.retryProfile(), "engine did not answer"), task, engine);
    } catch (RuntimeException e) {
      failed(e, task, engine);
    } finally {
      sample.stop(meters.timer("tirek.worker.tasks", "topic", handler.topic(), "outcome", ended));
    }
  }

  private static Outcome outcome(TopicHandler handler, ExternalTask task) {
    try {
      return handler.handle(task);
    } catch (Unavailable e) {
      return new Outcome.Retry(handler.retryProfile(), e.getMessage());
    }
  }

  private void again(Outcome.Retry retry, ExternalTask task, ExternalTaskService engine) {
    Attempt attempt = new Attempt(task.getRetries());
    String message = "%s (attempt %d)".formatted(retry.sentence(), attempt.number());
    Duration pause = pauses.after(retry.profile(), attempt.number());
    LOG.info("Task {} of {}: {}", task.getId(), task.getTopicName(), message);
    report(task, message, "", attempt.retriesAfterUnavailable(), pause, engine);
  }

  private void failed(RuntimeException e, ExternalTask task, ExternalTaskService engine) {
    Attempt attempt = new Attempt(task.getRetries());
    Duration pause = pauses.after("error", attempt.errorNumber());
    LOG.warn("Task {} of {} failed", task.getId(), task.getTopicName(), e);
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    report(task, e.toString(), trace.toString(), attempt.retriesAfterError(), pause, engine);
  }

  private static void report(
      ExternalTask task,
      String message,
      String details,
      int retries,
      Duration pause,
      ExternalTaskService engine) {
    try {
      engine.handleFailure(task, message, details, retries, pause.toMillis());
    } catch (ExternalTaskClientException e) {
      // Nothing is lost: when the lock runs out the engine hands the task out again.
      LOG.warn("Task {}: the engine did not take the failure: {}", task.getId(), e.getMessage());
    }
  }
}
