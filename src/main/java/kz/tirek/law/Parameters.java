package kz.tirek.law;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.tirek.common.Impossible;

/** All legal parameters together, under one version. */
record Parameters(Map<ParameterKey, Parameter> byKey, ParameterTexts texts, String version) {

  static Parameters load() {
    return of(ParameterTexts.own());
  }

  /**
   * @throws InvalidParameter when a file breaks a rule of parameter files
   */
  static Parameters of(ParameterTexts texts) {
    Map<ParameterKey, Parameter> byKey = new EnumMap<>(ParameterKey.class);
    for (ParameterKey key : ParameterKey.values()) {
      String file = key.file();
      byKey.put(
          key,
          ParameterFile.read(file, texts.files().get(file), texts.overridden().contains(file)));
    }
    String content =
        byKey.values().stream().map(p -> p.id() + "#" + p.version()).collect(Collectors.joining());
    return new Parameters(byKey, texts, Hash.of(content));
  }

  Parameters keptAs(String keptVersion) {
    return new Parameters(byKey, texts, keptVersion);
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
}
