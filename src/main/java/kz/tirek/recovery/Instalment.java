package kz.tirek.recovery;

import java.time.LocalDate;
import kz.tirek.common.Money;

/**
 * One payment of a plan.
 *
 * @param number from 1
 * @param dueOn last day to pay; the next working day where it is none
 * @param missed whether it had not come when it was looked for; null before
 */
public record Instalment(int number, LocalDate dueOn, Money amount, Boolean missed) {}
