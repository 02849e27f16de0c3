package kz.tirek.law;

import java.time.LocalDate;
import kz.tirek.common.Money;

/**
 * What is due where there is a right.
 *
 * @param until last day paid for, inclusive
 */
record Grant(Money gross, Money pension, LocalDate from, LocalDate until) {}
