package kz.tirek.simulator;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Breaks systems on purpose, and shows which are broken. */
@RestController
class FaultsController {
  private final Faults faults;

  FaultsController(Faults faults) {
    this.faults = faults;
  }

  @GetMapping("/faults")
  Map<String, Fault> all() {
    return faults.all();
  }

  @PutMapping("/faults/{system}")
  Fault set(@PathVariable String system, @RequestBody Fault fault) {
    faults.set(system, fault);
    return fault;
  }
}
