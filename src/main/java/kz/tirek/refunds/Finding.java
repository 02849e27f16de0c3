package kz.tirek.refunds;

/** What the check against the accounts finds about an item. */
public enum Finding {
  NOT_FOUND(true),
  PAID_BY_ANOTHER(true),
  LARGER_THAN_PAID(true),
  ALREADY_REFUNDED(true),
  IN_OTHER_APPLICATION(true),
  /** Asked back as paid twice, but it came once. */
  NOT_PAID_TWICE(false),
  /** Asked back as paid for oneself, but by somebody else. */
  NOT_PAID_FOR_ONESELF(false);

  private final boolean against;

  Finding(boolean against) {
    this.against = against;
  }

  /** Whether the item cannot be refunded; otherwise a person weighs it. */
  public boolean isAgainst() {
    return against;
  }

  /**
   * @param detail the other application, the KZT there are; null where nothing has to be added
   */
  public record Found(Finding code, String detail) {}
}
