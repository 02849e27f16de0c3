package kz.tirek.demo;

import java.util.Map;
import kz.tirek.common.Iin;

/**
 * What a registry of the simulator is told about one person (api.md "The simulator").
 *
 * @param registry as in the address, e.g. {@code sick-leave}
 */
record Fact(String registry, Iin iin, Map<String, Object> fact) {

  boolean isOfSameRecord(Fact other) {
    return registry.equals(other.registry) && iin.equals(other.iin);
  }
}
