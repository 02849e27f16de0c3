package kz.tirek.accounts;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What one contribution file says about all its lines, already checked.
 *
 * @param payer BIN or IIN
 * @param total in KZT, equal to the sum of the lines
 * @param receivedOn the value date: the day the money came
 * @param purposeCode КНП, 012 contribution or 017 penalty
 * @param period MMYYYY for the lines without one of their own, or null
 * @param social whether the file as a whole is marked {@code /OPV/S}
 */
record FileHeader(
    String reference,
    String payer,
    String payerName,
    String documentNumber,
    LocalDate documentDate,
    LocalDate receivedOn,
    BigDecimal total,
    String purposeCode,
    String purpose,
    String period,
    boolean social) {}
