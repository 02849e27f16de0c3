package kz.tirek.simulator;

import java.util.Map;
import kz.tirek.common.Iin;
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

  @PutMapping("/faults/{registry}/{iin}")
  Fault set(@PathVariable String registry, @PathVariable Iin iin, @RequestBody Fault fault) {
    faults.set(Registry.of(registry), iin, fault);
    return fault;
  }

  @PutMapping("/faults/{system}")
  Fault set(@PathVariable String system, @RequestBody Fault fault) {
    faults.set(system, fault);
    return fault;
  }
}
