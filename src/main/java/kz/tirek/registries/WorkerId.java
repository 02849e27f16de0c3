package kz.tirek.registries;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;

/** Tells an operator in Cockpit which process holds a task: host, process, and a fresh part. */
final class WorkerId {
  private WorkerId() {}

  static String fresh() {
    String random = UUID.randomUUID().toString().substring(0, 8);
    return host() + "-" + ProcessHandle.current().pid() + "-" + random;
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException nameless) {
      return "localhost";
    }
  }
}
