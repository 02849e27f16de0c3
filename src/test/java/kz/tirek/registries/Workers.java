package kz.tirek.registries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.client.task.ExternalTask;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * For benchmarks: the real worker, and beside it one that fetches, hands out and completes tasks
 * with the same code and settings but does nothing with them. One of them works at a time.
 */
public final class Workers implements AutoCloseable {
  private final ConfigurableApplicationContext context;
  private final TaskPoller real;
  private final TaskPoller idle;

  private Workers(ConfigurableApplicationContext context, UnaryOperator<String> topics) {
    this.context = context;
    real = context.getBean(TaskPoller.class);
    real.stop();
    List<TopicHandler> handlers = new ArrayList<>();
    context
        .getBean("topicHandlers", List.class)
        .forEach(
            handler -> handlers.add(new Nothing(topics.apply(((TopicHandler) handler).topic()))));
    idle =
        new TaskPoller(
            context.getBean(WorkerProperties.class),
            handlers,
            context.getBean(TaskRunner.class),
            context.getBean(PollWatch.class));
  }

  /**
   * @param topics from a topic of the real worker to that of the worker that does nothing
   */
  public static Workers start(UnaryOperator<String> topics, String... settings) {
    return new Workers(WorkerRole.application().run(settings), topics);
  }

  public AutoCloseable work(boolean really) {
    TaskPoller poller = really ? real : idle;
    poller.start();
    return poller::stop;
  }

  @Override
  public void close() {
    context.close();
  }

  private record Nothing(String topic) implements TopicHandler {
    @Override
    public String retryProfile() {
      return "registry";
    }

    @Override
    public Outcome handle(ExternalTask task) {
      return new Outcome.Done(Map.of());
    }
  }
}
