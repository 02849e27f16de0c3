package kz.tirek.cases;

import java.time.LocalDate;
import kz.tirek.common.Region;
import kz.tirek.common.Words;

/**
 * A letter to a payer of contributions, who is no applicant.
 *
 * @param kind its title is {@code title.<kind>} of the notices
 * @param subject what it is about
 * @param text paragraphs, one a line
 */
public record PayerLetter(
    String id,
    String kind,
    Region branch,
    String payer,
    String payerName,
    LocalDate composedOn,
    Words subject,
    Words text) {}
