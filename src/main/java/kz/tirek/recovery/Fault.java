package kz.tirek.recovery;

/** Who is to blame for an overpayment. */
public enum Fault {
  RECIPIENT,
  PAYER,
  FUND,
  FRAUD
}
