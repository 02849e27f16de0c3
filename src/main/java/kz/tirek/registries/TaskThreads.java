package kz.tirek.registries;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Spreads tasks over threads. The tasks of one process instance go to one thread, one after
 * another: the engine lets only one of them move the process at a time, and the others would be
 * turned away. When all threads are busy the caller works too, so that never more is fetched than
 * the lock covers.
 */
final class TaskThreads {
  private final ExecutorService threads;

  /** What waits behind the task a thread is working on, by process instance. */
  private final Map<String, Queue<Runnable>> behind = new HashMap<>();

  TaskThreads(int count) {
    threads =
        new ThreadPoolExecutor(
            count,
            count,
            0,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            new CustomizableThreadFactory("worker-"),
            new ThreadPoolExecutor.CallerRunsPolicy());
  }

  void execute(String processInstance, Runnable task) {
    synchronized (behind) {
      Queue<Runnable> queue = behind.get(processInstance);
      if (queue != null) {
        queue.add(task);
        return;
      }
      behind.put(processInstance, new ArrayDeque<>());
    }
    threads.execute(() -> runAll(processInstance, task));
  }

  /**
   * @return false when tasks were still at work after that time
   */
  boolean stop(Duration patience) throws InterruptedException {
    threads.shutdown();
    return threads.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void runAll(String processInstance, Runnable first) {
    try {
      for (Runnable task = first; task != null; task = next(processInstance)) {
        task.run();
      }
    } catch (Error e) {
      // What waited is handed out again when its lock runs out.
      forget(processInstance);
      throw e;
    }
  }

  private Runnable next(String processInstance) {
    synchronized (behind) {
      Runnable task = behind.get(processInstance).poll();
      if (task == null) {
        behind.remove(processInstance);
      }
      return task;
    }
  }

  private void forget(String processInstance) {
    synchronized (behind) {
      behind.remove(processInstance);
    }
  }
}
