package kz.tirek.registries;

import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.camunda.bpm.client.exception.BadRequestException;
import org.camunda.bpm.client.exception.ExternalTaskClientException;
import org.camunda.bpm.client.exception.NotFoundException;
import org.camunda.bpm.client.task.ExternalTask;
import org.camunda.bpm.client.task.ExternalTaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells the engine that a task is done. Tried again by itself, without asking the registry again:
 * the answer is in hand, only the engine is away.
 */
@Component
class Completion {
  private static final Logger LOG = LoggerFactory.getLogger(Completion.class);

  private final RetryPauses pauses;

  Completion(RetryPauses pauses) {
    this.pauses = pauses;
  }

  void complete(
      TopicHandler handler, ExternalTask task, Outcome.Done done, ExternalTaskService engine) {
    try {
      patiently(() -> engine.complete(task, null, transientVariables(done)));
    } catch (NotFoundException gone) {
      LOG.info("Late answer: task {} of {} is gone", task.getId(), task.getTopicName());
      patiently(() -> handler.late(task, done));
    } catch (BadRequestException notOurs) {
      // The lock ran out and another worker has the task: that worker will answer.
      LOG.warn("Task {} is not ours any more: {}", task.getId(), notOurs.getMessage());
    }
  }

  /** Transient: the engine's listeners see them, its database never does. */
  private static Map<String, Object> transientVariables(Outcome.Done done) {
    Map<String, Object> variables = new HashMap<>();
    done.answers()
        .forEach((name, value) -> variables.put(name, Variables.stringValue(value, true)));
    return variables;
  }

  private void patiently(Runnable call) {
    Iterator<Duration> next = pauses.of("complete").iterator();
    while (true) {
      try {
        call.run();
        return;
      } catch (NotFoundException | BadRequestException answered) {
        throw answered;
      } catch (ExternalTaskClientException | Unavailable away) {
        if (!next.hasNext()) {
          throw away;
        }
        pause(next.next());
      }
    }
  }

  /**
   * Half to one and a half times as long: checks of one case collide in the engine, and would
   * again.
   */
  private static void pause(Duration duration) {
    double spread = ThreadLocalRandom.current().nextDouble(0.5, 1.5);
    try {
      Thread.sleep((long) (duration.toMillis() * spread));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the engine was away", e);
    }
  }
}
