package kz.tirek.reporting;

import java.time.LocalDate;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Region;

/**
 * An award to be made up.
 *
 * @param income KZT in each month of the window
 * @param months of participation
 * @param fact degree, dependants, days or child order, as the payment needs; 0 where it needs none
 */
record GeneratedAward(
    PaymentKind payment, Region region, LocalDate riskDate, int income, int months, int fact) {}
