package kz.tirek.registries;

import java.util.Map;
import java.util.Optional;
import kz.tirek.common.Iin;

/**
 * What a registry answered about the people it was asked about.
 *
 * @param registry as people call it
 * @param known without those of whom the registry says that it does not know them
 */
record Answers<A>(String registry, Map<Iin, A> known) {

  Optional<A> about(Iin person) {
    return Optional.ofNullable(known.get(person));
  }
}
