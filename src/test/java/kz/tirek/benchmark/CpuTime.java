package kz.tirek.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * Processor time of this program and of its PostgreSQL. Unlike the time on the clock it hardly
 * depends on what else the machine is doing.
 */
final class CpuTime {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private CpuTime() {}

  static double seconds() {
    return SYSTEM.getProcessCpuTime() / 1e9 + ofPostgreSql();
  }

  /** The server's processes are children of this one; connections are kept, so none is missed. */
  private static double ofPostgreSql() {
    return ProcessHandle.current()
            .descendants()
            .flatMap(process -> process.info().totalCpuDuration().stream())
            .mapToDouble(Duration::toMillis)
            .sum()
        / 1e3;
  }
}
