package kz.tirek.lawsuits;

/** Before which court, and by which code. */
public enum SuitKind {
  CIVIL,
  /** Against decisions of the Fund; the Fund never brings one. */
  ADMINISTRATIVE,
  /** The Fund's civil claim in a criminal case: the verdict decides it. */
  CRIMINAL_CLAIM
}
