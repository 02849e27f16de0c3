package kz.tirek.registries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.tirek.common.Iin;

/** Asks one registry about one person after another, and keeps every word of it. */
final class Inquiry<A> {
  private final GuardedSystem system;
  private final String path;
  private final Class<A> answerType;
  private final Json json;
  private final Map<Iin, A> known = new HashMap<>();
  private final List<Reply> replies = new ArrayList<>();

  /**
   * @param path where the registry tells about a person, with a place for the IIN
   */
  Inquiry(GuardedSystem system, String path, Class<A> answerType, Json json) {
    this.system = system;
    this.path = path;
    this.answerType = answerType;
    this.json = json;
  }

  void ask(Iin person) {
    system.call(
        registry -> {
          Reply reply = registry.get(path, person.value());
          if (!reply.isNotFound()) {
            known.put(person, json.read(registry.name(), reply, answerType));
          }
          return replies.add(reply);
        });
  }

  Answers<A> answers() {
    return new Answers<>(system.name(), known);
  }

  /** As they came, in the order of asking. */
  List<Reply> replies() {
    return replies;
  }
}
