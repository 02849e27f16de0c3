package kz.tirek.registries;

import java.util.List;
import org.camunda.bpm.client.ExternalTaskClient;
import org.camunda.bpm.client.interceptor.auth.BasicAuthProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Fetches tasks and hands them to the threads. */
@Component
class TaskPoller implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(TaskPoller.class);

  private final WorkerProperties properties;
  private final List<TopicHandler> handlers;
  private final TaskRunner runner;
  private final PollWatch watch;
  private TaskThreads threads;
  private ExternalTaskClient client;

  TaskPoller(
      WorkerProperties properties,
      List<TopicHandler> handlers,
      TaskRunner runner,
      PollWatch watch) {
    this.properties = properties;
    this.handlers = handlers;
    this.runner = runner;
    this.watch = watch;
  }

  @Override
  public void start() {
    String id = WorkerId.fresh();
    threads = new TaskThreads(properties.threads());
    client =
        ExternalTaskClient.create()
            .baseUrl(properties.engineUrl() + "/engine-rest")
            .workerId(id)
            .maxTasks(properties.threads())
            .usePriority(false)
            .orderByCreateTime()
            .asc()
            .lockDuration(properties.lock().toMillis())
            .asyncResponseTimeout(properties.pollTimeout().toMillis())
            .backoffStrategy(watch)
            .addInterceptor(new BasicAuthProvider(properties.user(), properties.password()))
            .customizeHttpClient(http -> EngineConnection.configure(http, properties))
            .disableAutoFetching()
            .build();
    handlers.forEach(this::subscribe);
    client.start();
    LOG.info("Worker {} fetches from {}", id, properties.engineUrl());
  }

  @Override
  public void stop() {
    client.stop();
    try {
      if (!threads.stop(properties.lock().dividedBy(2))) {
        LOG.warn("Tasks still at work are left to their locks");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return client != null && client.isActive();
  }

  private void subscribe(TopicHandler handler) {
    client
        .subscribe(handler.topic())
        .variables("caseNumber", "orderId", "paymentFileId", "noticeId", "offerNumber")
        .handler(
            (task, engine) ->
                threads.execute(
                    task.getProcessInstanceId(), () -> runner.run(handler, task, engine)))
        .open();
  }
}
