package kz.tirek.registries;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.client.ExternalTaskClient;
import org.camunda.bpm.client.interceptor.auth.BasicAuthProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Fetches tasks and spreads them over the threads. When all are busy the fetching thread works too,
 * so that never more is fetched than the lock covers.
 */
@Component
class TaskPoller implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(TaskPoller.class);

  private final WorkerProperties properties;
  private final List<TopicHandler> handlers;
  private final TaskRunner runner;
  private final PollWatch watch;
  private ExecutorService threads;
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
    threads =
        new ThreadPoolExecutor(
            properties.threads(),
            properties.threads(),
            0,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            new CustomizableThreadFactory("worker-"),
            new ThreadPoolExecutor.CallerRunsPolicy());
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
    threads.shutdown();
    try {
      if (!threads.awaitTermination(properties.lock().toSeconds() / 2, TimeUnit.SECONDS)) {
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
        .variables("caseNumber", "orderId", "noticeId")
        .handler((task, engine) -> threads.execute(() -> runner.run(handler, task, engine)))
        .open();
  }
}
