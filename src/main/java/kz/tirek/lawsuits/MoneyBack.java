package kz.tirek.lawsuits;

import java.time.LocalDate;
import kz.tirek.common.Money;
import kz.tirek.recovery.Entry;

/**
 * Money that came back in a suit.
 *
 * @param amount KZT; below zero where it was taken back
 */
public record MoneyBack(LocalDate on, Money amount, Entry.Channel channel, String reference) {}
