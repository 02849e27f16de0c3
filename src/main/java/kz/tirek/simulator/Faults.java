package kz.tirek.simulator;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import kz.tirek.common.Iin;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.NotFound;
import org.springframework.stereotype.Component;

/** The faults in force, by system. Not kept: after a restart everything behaves. */
@Component
class Faults {
  static final String BANK = "bank";
  static final String CORPORATION = "corporation";

  private final Map<String, FaultyShare> systems = new TreeMap<>();
  private final Map<String, FaultyShare> people = new ConcurrentHashMap<>();

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

  /** Breaks a registry for the questions about one person only. */
  void set(Registry registry, Iin person, Fault fault) {
    refuseBanks(registry.path(), fault);
    people.computeIfAbsent(key(registry.path(), person.value()), k -> new FaultyShare()).set(fault);
  }

  void set(String system, Fault fault) {
    if (!systems.containsKey(system)) {
      throw new NotFound("There is no system called " + system);
    }
    refuseBanks(system, fault);
    systems.get(system).set(fault);
  }

  private static void refuseBanks(String system, Fault fault) {
    if (fault.mode().isOfBank() && !system.equals(BANK)) {
      throw new InvalidInput("mode", "NOT_HERE", "Only the bank can misbehave like this");
    }
  }

  /** Called before a registry answers about a person. */
  void strike(String system, String iin) {
    FaultyShare person = people.get(key(system, iin));
    if (person != null) {
      strike(person);
    }
    strike(system);
  }

  /** Called before a system answers: does nothing, takes its time, or breaks the answer. */
  void strike(String system) {
    strike(systems.get(system));
  }

  private static void strike(FaultyShare share) {
    Fault fault = share.fault();
    if (fault.mode() == Fault.Mode.OK || fault.mode().isOfBank() || !share.hits()) {
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

  private static String key(String system, String iin) {
    return system + "/" + iin;
  }

  /** Whether the bank is to misbehave so this time; its modes only. */
  boolean bankIs(Fault.Mode mode) {
    FaultyShare bank = systems.get(BANK);
    return bank.fault().mode() == mode && bank.hits();
  }
}
