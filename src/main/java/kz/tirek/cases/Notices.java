package kz.tirek.cases;

import java.util.List;
import kz.tirek.common.Impossible;
import kz.tirek.common.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notices of cases, to be read and to be delivered. */
@Service
public class Notices {
  private final Cases cases;
  private final NoticeRepository notices;
  private final NoticePrinting printing;

  Notices(Cases cases, NoticeRepository notices, NoticePrinting printing) {
    this.cases = cases;
    this.notices = notices;
    this.printing = printing;
  }

  /** Oldest first. */
  public List<Notice> ofCase(String caseNumber) {
    return notices.ofCase(caseNumber);
  }

  /**
   * The letter as it was printed.
   *
   * @throws NotFound also where no PDF was kept
   */
  public byte[] pdf(String caseNumber, String id) {
    return notices
        .find(id)
        .filter(notice -> notice.caseNumber().equals(caseNumber))
        .flatMap(notice -> notices.pdf(id))
        .orElseThrow(() -> new NotFound("Case " + caseNumber + " has no notice " + id));
  }

  /**
   * What the worker delivers.
   *
   * @throws Impossible with the reason, where the letter cannot be printed
   */
  @Transactional
  public NoticeDelivery delivery(String id) {
    Notice notice = notices.find(id).orElseThrow(() -> new NotFound("There is no notice " + id));
    return NoticeDelivery.of(
        notice, cases.required(notice.caseNumber()).applicant(), printing.printed(notice));
  }
}
