package kz.tirek.law;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.tirek.common.Impossible;

/** All legal parameters together, under one version. */
record Parameters(Map<ParameterKey, Parameter> byKey, String version) {

  static Parameters load() {
    Map<ParameterKey, Parameter> byKey = new EnumMap<>(ParameterKey.class);
    for (ParameterKey key : ParameterKey.values()) {
      byKey.put(key, ParameterFile.read(key.file(), textOf(key.file())));
    }
    return of(byKey);
  }

  static Parameters of(Map<ParameterKey, Parameter> byKey) {
    String content =
        byKey.values().stream().map(p -> p.id() + "#" + p.version()).collect(Collectors.joining());
    return new Parameters(byKey, Hash.of(content));
  }

  Parameter get(ParameterKey key) {
    return byKey.get(key);
  }

  Optional<Provision> find(ParameterKey key, LocalDate day) {
    return get(key).on(day);
  }

  /**
   * @throws Impossible when nothing is known for a day so early
   */
  Provision on(ParameterKey key, LocalDate day) {
    return find(key, day)
        .orElseThrow(
            () -> new Impossible("PARAMETER_UNKNOWN", get(key).id() + " has no value for " + day));
  }

  private static String textOf(String file) {
    try (InputStream content = Parameters.class.getResourceAsStream("/law/" + file)) {
      if (content == null) {
        throw new InvalidParameter(file, "the file is missing");
      }
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new InvalidParameter(file, "the file cannot be read", e);
    }
  }
}
