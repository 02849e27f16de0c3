package kz.tirek.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.tirek.common.Conflict;
import org.springframework.stereotype.Component;

/** Keeps a fact and sees to it that the Fund is told what happened. */
@Component
class Herald {
  private final Facts facts;
  private final FactReader reader;
  private final Pushes pushes;
  private final Fund fund;
  private final Clock clock;

  Herald(Facts facts, FactReader reader, Pushes pushes, Fund fund, Clock clock) {
    this.facts = facts;
    this.reader = reader;
    this.pushes = pushes;
    this.fund = fund;
    this.clock = clock;
  }

  /**
   * @throws Conflict with code {@code NOTIFY_NOT_CONFIGURED} when there is nobody to tell
   */
  synchronized void tell(Registry registry, StoredFact told) {
    if (!fund.hasAddress()) {
      throw new Conflict(
          "NOTIFY_NOT_CONFIGURED",
          "The simulator does not know whom to notify: set TIREK_SIMULATOR_ENGINE_URL");
    }
    LocalDate today = LocalDate.now(clock.withZone(Movement.ZONE));
    JsonNode before = facts.find(registry, told.iin().value()).orElse(null);
    // The push first: when the program dies in between, the fact is told again and the push is not.
    pushes.add(
        registry.news(reader::kept, told.iin(), before, told.fact(), today).stream()
            .map(happening -> Event.of(happening, registry, today))
            .toList());
    facts.store(List.of(told));
  }
}
