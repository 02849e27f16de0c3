package kz.tirek.lawsuits;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import kz.tirek.common.Money;

/**
 * What happened in a suit.
 *
 * @param stage where the suit stands from here on; null for what goes on beside it
 * @param on the day it happened
 * @param nextOn the next day on which something is due; null only at the end
 * @param result what a court decided; null elsewhere
 * @param outcome of a CLOSED; null elsewhere
 * @param amount KZT: claimed, awarded, agreed or collected, as the kind says; may be null
 * @param costs KZT that the opponent bears beside it; may be null
 * @param reference number of the ruling, the writ, the payment, the police register; may be null
 * @param papers names and numbers of the documents, as entered; may be null
 * @param enteredBy login; null where the program entered it
 */
public record Step(
    long id,
    StepKind kind,
    SuitStage stage,
    LocalDate on,
    LocalDate nextOn,
    Result result,
    Outcome outcome,
    Money amount,
    Money costs,
    String reference,
    String papers,
    String note,
    String enteredBy,
    OffsetDateTime enteredAt) {}
