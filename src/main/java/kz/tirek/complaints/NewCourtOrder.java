package kz.tirek.complaints;

import java.time.LocalDate;

/**
 * A court's judgment on a refusal, as the legal department enters it.
 *
 * @param caseNumber the court's number of its case
 * @param inForceOn first day on which it must be carried out
 * @param text what it orders, in its words
 */
public record NewCourtOrder(
    String court,
    String caseNumber,
    LocalDate decidedOn,
    LocalDate inForceOn,
    CourtOrder.Orders orders,
    String text) {}
