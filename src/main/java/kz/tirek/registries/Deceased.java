package kz.tirek.registries;

/** What checks say alike about the breadwinner who died. */
final class Deceased {
  private Deceased() {}

  static CheckResult unknownTo(String registry) {
    return CheckResult.notFound(
        "DECEASED_UNKNOWN_TO_REGISTRY", "The " + registry + " has no record of the deceased.");
  }
}
