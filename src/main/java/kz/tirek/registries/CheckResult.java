package kz.tirek.registries;

import java.util.Map;

/**
 * What a registry's answer means for a case.
 *
 * @param code stable, for programs
 * @param note one sentence for the case worker
 * @param facts what the rest of the case needs from the registry
 */
record CheckResult(Outcome outcome, String code, String note, Map<String, Object> facts) {

  enum Outcome {
    PASSED,
    FAILED,
    NOT_FOUND
  }

  static CheckResult passed(String code, String note, Map<String, Object> facts) {
    return new CheckResult(Outcome.PASSED, code, note, facts);
  }

  static CheckResult failed(String code, String note) {
    return new CheckResult(Outcome.FAILED, code, note, Map.of());
  }

  /** Where the rest of the case needs something although the check did not pass. */
  CheckResult withFacts(Map<String, Object> known) {
    return new CheckResult(outcome, code, note, known);
  }

  static CheckResult notFound(String code, String note) {
    return new CheckResult(Outcome.NOT_FOUND, code, note, Map.of());
  }
}
