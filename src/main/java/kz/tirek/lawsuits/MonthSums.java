package kz.tirek.lawsuits;

import java.time.YearMonth;
import kz.tirek.common.Money;

/**
 * What the Fund claimed, was awarded and got back in a month, KZT.
 *
 * @param awarded by the latest word of a court, or by settlement, given in the month
 */
public record MonthSums(YearMonth month, Money claimed, Money awarded, Money collected) {}
