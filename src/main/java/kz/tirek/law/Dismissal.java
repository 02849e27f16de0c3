package kz.tirek.law;

/** Why a job was lost; decides only under rules that are not, or no longer, in force. */
public enum Dismissal {
  /** Staff reduced. */
  REDUNDANCY,
  /** The employer was wound up. */
  LIQUIDATION,
  /** Left at one's own wish. */
  OWN_WISH,
  /** Lost the right by refusing suitable work. */
  REFUSED_WORK,
  OTHER
}
