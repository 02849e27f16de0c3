package kz.tirek.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * One social contribution; either {@code income} or {@code amount} is given.
 *
 * @param period the month it was paid for
 * @param payer BIN or IIN of who paid it
 * @param income in KZT, on which the contribution was made
 * @param amount in KZT, the contribution itself: income is amount ÷ rate of the period, unrounded
 * @param receivedOn day it reached the Fund; needed where late contributions are left out; of a
 *     refund: the day on which the refunded money had come
 * @param kind a contribution when not given
 */
public record Contribution(
    YearMonth period,
    String payer,
    BigDecimal income,
    BigDecimal amount,
    LocalDate receivedOn,
    Kind kind) {

  /** What the money was, by its payment purpose code (КНП). */
  public enum Kind {
    /** КНП 012. */
    CONTRIBUTION,
    /** КНП 017: never counts, neither as income nor as participation. */
    PENALTY,
    /** Taken out of the contributions of the same payer for the same month. */
    REFUND
  }

  public Contribution {
    kind = Objects.requireNonNullElse(kind, Kind.CONTRIBUTION);
  }

  public Contribution(
      YearMonth period, String payer, BigDecimal income, BigDecimal amount, LocalDate receivedOn) {
    this(period, payer, income, amount, receivedOn, Kind.CONTRIBUTION);
  }
}
