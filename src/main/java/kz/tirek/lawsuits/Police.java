package kz.tirek.lawsuits;

/** Where a suit stands while the police look into it. */
final class Police {
  private Police() {}

  /** A claim in a criminal case waits for that case; any other suit goes on beside it. */
  static SuitStage stageOf(Lawsuit suit) {
    return suit.kind() == SuitKind.CRIMINAL_CLAIM ? SuitStage.DRAFTING : null;
  }
}
