package kz.tirek.demo;

import java.util.List;
import java.util.Map;
import kz.tirek.common.Iin;
import org.springframework.web.client.RestClient;

/** Tells the registry simulator what it should know of a mother. */
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

  void person(Mother mother, String familyName) {
    Inhabitant person = mother.person();
    put(
        "persons",
        person.iin(),
        Map.of(
            "familyName", familyName,
            "givenName", person.givenName(),
            "middleName", person.middleName(),
            "birthDate", person.birthDate(),
            "sex", person.sex(),
            "address", person.address(),
            "region", person.region().code()));
  }

  void sheet(Mother mother) {
    put(
        "sick-leave",
        mother.person().iin(),
        Map.of(
            "sheets",
            List.of(
                Map.of(
                    "number", mother.sheetNumber(),
                    "kind", "MATERNITY",
                    "from", mother.leaveFrom(),
                    "to", mother.leaveTo(),
                    "days", mother.days(),
                    "clinic", "Perinatal centre, " + mother.person().region().title()))));
  }

  void contract(Mother mother, boolean withLeave) {
    Job job = mother.job();
    put(
        "employment",
        mother.person().iin(),
        Map.of(
            "contracts",
            List.of(
                Map.of(
                    "employerBin", job.employer().id().value(),
                    "employer", job.employer().name(),
                    "position", job.position(),
                    "from", job.from().atDay(1),
                    "leaves", withLeave ? List.of(leave(mother)) : List.of()))));
  }

  /** The register does not answer questions about her, though it answers others. */
  void lock(String registry, Mother mother) {
    simulator
        .put()
        .uri("/faults/{registry}/{iin}", registry, mother.person().iin().value())
        .body(Map.of("mode", "LOCKED"))
        .retrieve()
        .toBodilessEntity();
  }

  void closeAccount(Mother mother) {
    simulator
        .put()
        .uri("/bank/accounts/{iban}", mother.person().iban())
        .body(Map.of("closed", true))
        .retrieve()
        .toBodilessEntity();
  }

  private static Map<String, Object> leave(Mother mother) {
    return Map.of("kind", "MATERNITY", "from", mother.leaveFrom(), "to", mother.leaveTo());
  }

  private void put(String registry, Iin iin, Object fact) {
    simulator
        .put()
        .uri("/facts/{registry}/{iin}", registry, iin.value())
        .body(fact)
        .retrieve()
        .toBodilessEntity();
  }
}
