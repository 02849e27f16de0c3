package kz.tirek.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One social contribution; either {@code income} or {@code amount} is given.
 *
 * @param period the month it was paid for
 * @param payer BIN or IIN of who paid it
 * @param income in KZT, on which the contribution was made
 * @param amount in KZT, the contribution itself: income is amount ÷ rate of the period, unrounded
 * @param receivedOn day it reached the Fund; needed where late contributions are left out
 */
public record Contribution(
    YearMonth period, String payer, BigDecimal income, BigDecimal amount, LocalDate receivedOn) {}
