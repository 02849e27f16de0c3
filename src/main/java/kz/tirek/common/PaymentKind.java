package kz.tirek.common;

/** The six social payments of the Fund, with the code of the state register (domain.md §2). */
public enum PaymentKind {
  DISABILITY("0702"),
  BREADWINNER("0701"),
  JOB_LOSS("0703"),
  MATERNITY("0704"),
  ADOPTION("0704"),
  CHILD_CARE("0705");

  private final String code;

  PaymentKind(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
