package kz.tirek.complaints;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import kz.tirek.cases.Application;
import kz.tirek.cases.CaseFile;
import kz.tirek.cases.CaseFiles;
import kz.tirek.cases.Cases;
import kz.tirek.cases.Decision;
import kz.tirek.common.Conflict;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.NotFound;
import kz.tirek.deadlines.WorkingDays;
import kz.tirek.engine.Processes;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Complaints against decisions: filed within three months, decided in 20 working days. */
@Service
public class Complaints {
  static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  /** Domain.md §3; a calendar month ends with the same date, inclusive. */
  private static final int MONTHS_TO_FILE = 3;

  /** Working days from the day the Fund received the complaint (domain.md §3). */
  private static final int DAYS_TO_DECIDE = 20;

  private static final String PROCESS = "complaint";

  private final Cases cases;
  private final CaseFiles files;
  private final ComplaintRepository complaints;
  private final Processes processes;
  private final WorkingDays workingDays;
  private final Clock clock;

  Complaints(
      Cases cases,
      CaseFiles files,
      ComplaintRepository complaints,
      Processes processes,
      WorkingDays workingDays,
      Clock clock) {
    this.cases = cases;
    this.files = files;
    this.complaints = complaints;
    this.processes = processes;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /**
   * Takes a complaint against the newest decision of a case and starts its process.
   *
   * @throws InvalidInput naming every wrong field
   * @throws NotFound when there is no such case
   * @throws Impossible with code {@code NOT_DECIDED}, {@code COMPLAINT_BEFORE_DECISION} or {@code
   *     COMPLAINT_TOO_LATE}
   * @throws Conflict with code {@code COMPLAINT_OPEN} or {@code COMPLAINT_DECIDED}
   */
  @Transactional
  public Complaint file(String caseNumber, NewComplaint arriving) {
    LocalDate today = LocalDate.now(clock);
    ComplaintRules.check(arriving, today);
    CaseFile file = files.read(caseNumber);
    Decision decision = decisionOf(file);
    requireInTime(arriving.filedOn(), decision.madeAt().toLocalDate());
    requireFirst(caseNumber, decision);
    try {
      complaints.insert(caseNumber, arriving, workingDays.plus(today, DAYS_TO_DECIDE));
    } catch (DuplicateKeyException e) {
      throw open(caseNumber);
    }
    cases.attach(caseNumber, arriving.documents());
    Application application = file.application();
    processes.start(
        PROCESS,
        caseNumber,
        Map.of(
            "caseNumber", caseNumber,
            "branch", application.applicant().region(),
            "payment", application.payment().name()));
    return newest(caseNumber);
  }

  /** Oldest first. */
  public List<Complaint> ofCase(String caseNumber) {
    return complaints.ofCase(caseNumber);
  }

  Complaint newest(String caseNumber) {
    return complaints.ofCase(caseNumber).stream()
        .reduce((earlier, later) -> later)
        .orElseThrow(() -> new NotFound("There is no complaint about case " + caseNumber));
  }

  /** The decision in force. */
  static Decision decisionOf(CaseFile file) {
    return file.decisions().stream()
        .reduce((earlier, later) -> later)
        .orElseThrow(
            () ->
                new Impossible(
                    "NOT_DECIDED",
                    "Case %s has no decision to complain about: %s"
                        .formatted(file.application().number(), file.application().status())));
  }

  private static void requireInTime(LocalDate filedOn, LocalDate decidedOn) {
    LocalDate lastDay = decidedOn.plusMonths(MONTHS_TO_FILE);
    if (filedOn.isBefore(decidedOn)) {
      throw new Impossible(
          "COMPLAINT_BEFORE_DECISION",
          "The case was decided on " + decidedOn + ", later than that");
    }
    if (filedOn.isAfter(lastDay)) {
      throw new Impossible("COMPLAINT_TOO_LATE", "A complaint was possible until " + lastDay);
    }
  }

  /** A complaint about a decision is examined once; after it the way is to court. */
  private void requireFirst(String caseNumber, Decision decision) {
    List<Complaint> earlier = complaints.ofCase(caseNumber);
    if (earlier.stream().anyMatch(Complaint::isOpen)) {
      throw open(caseNumber);
    }
    if (earlier.stream().anyMatch(c -> !c.receivedAt().isBefore(decision.madeAt()))) {
      throw new Conflict(
          "COMPLAINT_DECIDED",
          "A complaint about this decision has been decided; it may be taken to court");
    }
  }

  private static Conflict open(String caseNumber) {
    return new Conflict(
        "COMPLAINT_OPEN", "A complaint about case " + caseNumber + " is being examined");
  }
}
