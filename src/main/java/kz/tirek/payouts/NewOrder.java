package kz.tirek.payouts;

import java.time.YearMonth;
import kz.tirek.common.Money;

/** What the caller knows of an order to be made; amounts in KZT. */
public record NewOrder(
    String awardId,
    String caseNumber,
    YearMonth month,
    String recipient,
    String iban,
    Money gross,
    Money pension) {}
