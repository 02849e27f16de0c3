package kz.tirek.complaints;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A court's judgment on the refusal of a case.
 *
 * @param carriedOutBy null until an ordered assignment is carried out, and so carriedOutAt
 */
public record CourtOrder(
    long id,
    String application,
    String court,
    String caseNumber,
    LocalDate decidedOn,
    LocalDate inForceOn,
    Orders orders,
    String text,
    String receivedBy,
    OffsetDateTime receivedAt,
    String carriedOutBy,
    OffsetDateTime carriedOutAt) {

  /** What the court says of the refusal. */
  public enum Orders {
    ASSIGN,
    REFUSAL_STANDS
  }

  /** As it stands in a decision. */
  String reference() {
    return "%s, № %s, %s".formatted(court, caseNumber, Complaints.DATE.format(decidedOn));
  }
}
