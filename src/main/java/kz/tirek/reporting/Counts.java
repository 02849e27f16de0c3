package kz.tirek.reporting;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import kz.tirek.common.Money;

/**
 * The figures of one group in one month.
 *
 * @param recipients people, or families of a deceased, whom the bank paid in the month; each once
 *     for a payment, with the award assigned last
 * @param newAssignments payments assigned in the month
 * @param gross KZT that the bank booked in the month
 * @param pension KZT of it, contribution to the pension fund
 * @param net KZT, {@code gross} less {@code pension}
 * @param withheld KZT of {@code net}, held back for debts
 * @param returned KZT gross that came back in the month, of whatever month it was paid in
 * @param meanPayment KZT a month, or the one-off sum, of the new assignments; null where none
 * @param meanParticipationMonths of the new assignments, to a tenth; null where none is known
 * @param meanIncome average monthly income, KZT, of the new assignments; null where none is known
 */
public record Counts(
    long recipients,
    long newAssignments,
    Money gross,
    Money pension,
    Money net,
    Money withheld,
    Money returned,
    Money meanPayment,
    @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal meanParticipationMonths,
    Money meanIncome) {

  /** A month's amount and a one-off sum have no mean together. */
  Counts acrossPayments() {
    return new Counts(
        recipients,
        newAssignments,
        gross,
        pension,
        net,
        withheld,
        returned,
        null,
        meanParticipationMonths,
        meanIncome);
  }
}
