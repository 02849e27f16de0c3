package kz.tirek.cases;

import kz.tirek.common.Impossible;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Prints notices once and keeps what was printed: the same bytes are served for ever. */
@Component
class NoticePrinting {
  private static final Logger LOG = LoggerFactory.getLogger(NoticePrinting.class);

  private final Cases cases;
  private final ExplainedAmount amount;
  private final NoticeLetters letters;
  private final NoticePdf pdf;
  private final NoticeRepository notices;

  NoticePrinting(
      Cases cases,
      ExplainedAmount amount,
      NoticeLetters letters,
      NoticePdf pdf,
      NoticeRepository notices) {
    this.cases = cases;
    this.amount = amount;
    this.letters = letters;
    this.pdf = pdf;
    this.notices = notices;
  }

  /**
   * Prints what has just been composed. A letter that cannot be printed does not hold up the case:
   * its delivery tries again, and stands as an incident until it succeeds.
   */
  void printIfPossible(Notice notice) {
    try {
      print(notice);
    } catch (Impossible e) {
      LOG.error("{}", e.getMessage(), e);
    }
  }

  /**
   * The kept PDF; printed now where that failed before.
   *
   * @throws Impossible with code {@code NOTICE_UNPRINTABLE} and the reason
   */
  byte[] printed(Notice notice) {
    return notices.pdf(notice.id()).orElseGet(() -> print(notice));
  }

  private byte[] print(Notice notice) {
    byte[] printed;
    try {
      printed =
          pdf.print(letters.of(notice, cases.required(notice.caseNumber()), amount.steps(notice)));
    } catch (RuntimeException e) {
      Impossible told =
          new Impossible(
              "NOTICE_UNPRINTABLE", "Notice " + notice.id() + " cannot be printed: " + e);
      told.initCause(e);
      throw told;
    }
    notices.keepPdf(notice.id(), printed);
    return printed;
  }
}
