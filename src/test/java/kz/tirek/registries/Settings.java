package kz.tirek.registries;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Settings of a worker that is put together by hand. */
final class Settings {
  private Settings() {}

  static WorkerProperties of(String engineUrl, String registriesUrl) {
    return new WorkerProperties(
        0,
        InetAddress.getLoopbackAddress(),
        URI.create(engineUrl),
        URI.create(registriesUrl),
        EngineStandIn.USER,
        EngineStandIn.PASSWORD,
        2,
        Duration.ofMillis(100),
        Duration.ofSeconds(60),
        Duration.ofSeconds(1),
        Duration.ofSeconds(3),
        Duration.ofSeconds(3),
        Duration.ofSeconds(3),
        Duration.ofSeconds(3),
        Map.of(
            "registry",
            List.of(Duration.ofSeconds(1), Duration.ofSeconds(2)),
            "error",
            List.of(Duration.ofSeconds(5)),
            "complete",
            List.of(Duration.ofMillis(1))),
        new WorkerProperties.Circuit(2, 50, Duration.ofMinutes(10), 1),
        2);
  }
}
