package kz.tirek.simulator;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.NotFound;
import org.springframework.stereotype.Component;

/** The faults in force, by system. Not kept: after a restart everything behaves. */
@Component
class Faults {
  static final String BANK = "bank";
  static final String CORPORATION = "corporation";

  private final Map<String, FaultyShare> systems = new TreeMap<>();

  Faults() {
    Arrays.stream(Registry.values()).forEach(r -> systems.put(r.path(), new FaultyShare()));
    systems.put(BANK, new FaultyShare());
    systems.put(CORPORATION, new FaultyShare());
  }

  Map<String, Fault> all() {
    Map<String, Fault> faults = new TreeMap<>();
    systems.forEach((system, share) -> faults.put(system, share.fault()));
    return faults;
  }

  void set(String system, Fault fault) {
    if (!systems.containsKey(system)) {
      throw new NotFound("There is no system called " + system);
    }
    if (fault.mode() == Fault.Mode.RETURN && !system.equals(BANK)) {
      throw new InvalidInput("mode", "NOT_HERE", "Only the bank can return what it was given");
    }
    systems.get(system).set(fault);
  }

  /** Called before a system answers: does nothing, takes its time, or breaks the answer. */
  void strike(String system) {
    FaultyShare share = systems.get(system);
    Fault fault = share.fault();
    if (fault.mode() == Fault.Mode.OK || fault.mode() == Fault.Mode.RETURN || !share.hits()) {
      return;
    }
    if (fault.mode() != Fault.Mode.SLOW) {
      throw new BrokenAnswer(fault.mode());
    }
    try {
      Thread.sleep(fault.delayMs());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the bank is to return the order at hand. */
  boolean returnsOrder() {
    FaultyShare bank = systems.get(BANK);
    return bank.fault().mode() == Fault.Mode.RETURN && bank.hits();
  }
}
