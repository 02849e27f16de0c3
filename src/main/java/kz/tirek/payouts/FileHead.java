package kz.tirek.payouts;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import kz.tirek.common.Money;

/** What stands at the head of a payment file: its id, how many orders and KZT it holds. */
record FileHead(
    String messageId, OffsetDateTime createdAt, int orders, Money amount, LocalDate executedOn) {}
