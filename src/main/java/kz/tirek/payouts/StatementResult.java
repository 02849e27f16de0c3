package kz.tirek.payouts;

import java.util.List;

/**
 * What a bank statement changed.
 *
 * @param entries all entries of the statement
 * @param received money that belongs to no order, and was placed with what it was paid for
 * @param repeated entries taken before
 * @param unknown entries that name no order of ours, or another amount: kept for a person to see
 * @param paidTwice money the bank moved although it should not have: kept for a person to see
 * @param rejected entries that cannot be read: kept for a person to see
 * @param rejections the first 100 of them
 */
public record StatementResult(
    String statement,
    int entries,
    int paid,
    int returned,
    int received,
    int repeated,
    int unknown,
    int paidTwice,
    int rejected,
    List<Rejection> rejections) {

  /**
   * @param line which entry of the message it is, from 1
   * @param code stable, for programs
   */
  public record Rejection(int line, String reference, String code, String message) {}
}
