package kz.tirek.payouts;

/**
 * What a bank statement changed.
 *
 * @param entries all entries of the statement
 * @param received money that belongs to no order, and was placed with what it was paid for
 * @param repeated entries taken before
 * @param unknown entries that name no order of ours, or another amount: kept for a person to see
 */
public record StatementResult(
    String statement,
    int entries,
    int paid,
    int returned,
    int received,
    int repeated,
    int unknown) {}
