package kz.tirek.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.tirek.common.FieldError;
import kz.tirek.common.Iin;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tells the registries what to know, and lets them be asked. */
@RestController
class FactsController {
  private final Facts facts;
  private final FactReader reader;
  private final Faults faults;
  private final Herald herald;

  FactsController(Facts facts, FactReader reader, Faults faults, Herald herald) {
    this.facts = facts;
    this.reader = reader;
    this.faults = faults;
    this.herald = herald;
  }

  @GetMapping("/registries/{registry}/{iin}")
  JsonNode ask(@PathVariable String registry, @PathVariable String iin) {
    Registry asked = Registry.of(registry);
    faults.strike(registry, iin);
    return facts
        .find(asked, iin)
        .orElseThrow(() -> new NotFound("The registry knows nobody with this IIN"));
  }

  /**
   * @param notify whether the Fund is to be told when something happened
   */
  @PutMapping("/facts/{registry}/{iin}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void tell(
      @PathVariable String registry,
      @PathVariable String iin,
      @RequestParam(defaultValue = "false") boolean notify,
      @RequestBody JsonNode fact) {
    Registry asked = Registry.of(registry);
    StoredFact told = new StoredFact(registry, new Iin(iin), reader.read(asked, fact));
    if (notify) {
      herald.tell(asked, told);
    } else {
      facts.store(List.of(told));
    }
  }

  /** Many facts at once: all are kept or, when one is wrong, none. */
  @PutMapping("/facts")
  Map<String, Integer> tell(@RequestBody List<StoredFact> told) {
    List<StoredFact> checked = new ArrayList<>();
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      try {
        checked.add(check(told.get(i)));
      } catch (InvalidInput e) {
        String place = "[" + i + "].fact";
        e.errors().forEach(error -> errors.add(error.within(place)));
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    facts.store(checked);
    return Map.of("stored", checked.size());
  }

  private StoredFact check(StoredFact told) {
    if (told == null || told.registry() == null || told.iin() == null || told.fact() == null) {
      throw new InvalidInput("", "REQUIRED", "Registry, IIN and fact are needed");
    }
    JsonNode fact = reader.read(Registry.of(told.registry()), told.fact());
    return new StoredFact(told.registry(), told.iin(), fact);
  }
}
