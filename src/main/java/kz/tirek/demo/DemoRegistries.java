package kz.tirek.demo;

import java.util.List;
import java.util.Map;
import org.springframework.web.client.RestClient;

/** Tells the simulator of registries and bank what it should know of the demo's people. */
final class DemoRegistries {
  private final RestClient simulator;

  DemoRegistries(RestClient simulator) {
    this.simulator = simulator;
  }

  boolean answer() {
    try {
      simulator.get().uri("/faults").retrieve().toBodilessEntity();
      return true;
    } catch (RuntimeException noSimulator) {
      return false;
    }
  }

  void know(List<Fact> facts) {
    put(facts, "/facts");
  }

  /** The registry tells the Fund of it, too. */
  void tell(Fact fact) {
    put(fact.fact(), "/facts/{registry}/{iin}?notify=true", fact.registry(), fact.iin().value());
  }

  /** The register does not answer questions about the person, though it answers others. */
  void lock(String registry, Inhabitant person) {
    put(Map.of("mode", "LOCKED"), "/faults/{registry}/{iin}", registry, person.iin().value());
  }

  void closeAccount(Inhabitant person) {
    put(Map.of("closed", true), "/bank/accounts/{iban}", person.iban());
  }

  private void put(Object body, String uri, Object... places) {
    simulator.put().uri(uri, places).body(body).retrieve().toBodilessEntity();
  }
}
