package kz.tirek.cases;

import kz.tirek.awards.Awards;
import kz.tirek.common.NotFound;
import kz.tirek.payouts.Payouts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads whole case files. */
@Service
public class CaseFiles {
  private final Cases cases;
  private final CheckRepository checks;
  private final DocumentRepository documents;
  private final Completeness completeness;
  private final Drafting drafting;
  private final HearingRepository hearings;
  private final Journal journal;
  private final DecisionRepository decisions;
  private final NoticeRepository notices;
  private final Awards awards;
  private final Payouts payouts;

  CaseFiles(
      Cases cases,
      CheckRepository checks,
      DocumentRepository documents,
      Completeness completeness,
      Drafting drafting,
      HearingRepository hearings,
      Journal journal,
      DecisionRepository decisions,
      NoticeRepository notices,
      Awards awards,
      Payouts payouts) {
    this.cases = cases;
    this.checks = checks;
    this.documents = documents;
    this.completeness = completeness;
    this.drafting = drafting;
    this.hearings = hearings;
    this.journal = journal;
    this.decisions = decisions;
    this.notices = notices;
    this.awards = awards;
    this.payouts = payouts;
  }

  /**
   * @throws NotFound when there is no such case
   */
  @Transactional(readOnly = true)
  public CaseFile read(String number) {
    Application application = cases.required(number);
    Draft draft = drafting.latest(number);
    return new CaseFile(
        application,
        cases.stages(number),
        draft.checks(),
        checks.all(number),
        documents.ofCase(number),
        completeness.missing(application),
        draft.against(),
        draft.calculation(),
        hearings.latest(number),
        journal.answers(number),
        decisions.ofCase(number),
        notices.ofCase(number),
        journal.alerts(number),
        awards.ofCase(number),
        payouts.ordersOfCase(number));
  }
}
