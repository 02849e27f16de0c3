package kz.tirek.cases;

import java.time.OffsetDateTime;
import java.util.List;
import kz.tirek.common.Words;

/**
 * A notice as the State Corporation gets it: the same whenever it is asked for, so that what comes
 * twice is known.
 *
 * @param to the applicant or the payer, and the State Corporation for its own files
 * @param pdf the letter; Base64 in JSON
 */
public record NoticeDelivery(
    String id,
    String caseNumber,
    String kind,
    List<Recipient> to,
    OffsetDateTime composedAt,
    Words text,
    byte[] pdf) {

  /** Who receives it; a person has a name and an IIN, an organisation its BIN in place of it. */
  public record Recipient(Role role, String iin, String name) {
    /** What the recipient is to the case. */
    public enum Role {
      APPLICANT,
      PAYER,
      STATE_CORPORATION
    }
  }

  public static NoticeDelivery of(
      PayerLetter letter, String refund, OffsetDateTime at, byte[] pdf) {
    return new NoticeDelivery(
        letter.id(),
        refund,
        letter.kind(),
        List.of(
            new Recipient(Recipient.Role.PAYER, letter.payer(), letter.payerName()),
            new Recipient(Recipient.Role.STATE_CORPORATION, null, null)),
        at,
        letter.text(),
        pdf);
  }

  static NoticeDelivery of(Notice notice, Applicant applicant, byte[] pdf) {
    return new NoticeDelivery(
        notice.id(),
        notice.caseNumber(),
        notice.kind(),
        List.of(
            new Recipient(Recipient.Role.APPLICANT, applicant.iin(), applicant.fullName()),
            new Recipient(Recipient.Role.STATE_CORPORATION, null, null)),
        notice.composedAt(),
        notice.text(),
        pdf);
  }
}
