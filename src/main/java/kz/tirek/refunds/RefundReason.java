package kz.tirek.refunds;

/** Why a payer asks contributions back (domain.md §6). */
public enum RefundReason {
  NOT_A_CONTRIBUTION,
  PAID_TWICE,
  WRONG_PERIOD,
  WRONG_PURPOSE_CODE,
  NOT_SELF_EMPLOYED,
  OTHER
}
