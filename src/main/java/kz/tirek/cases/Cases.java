package kz.tirek.cases;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.tirek.common.Conflict;
import kz.tirek.common.Iban;
import kz.tirek.common.Iin;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.NotFound;
import kz.tirek.common.PaymentKind;
import kz.tirek.deadlines.StatutoryLimits;
import kz.tirek.engine.Processes;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Applications and their case files: registered, completed, withdrawn, objected to, read. */
@Service
public class Cases {
  private static final String TRACKING_LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
  private static final int TRACKING_LENGTH = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final ApplicationRepository applications;
  private final DocumentRepository documents;
  private final HearingRepository hearings;
  private final Processes processes;
  private final StatutoryLimits limits;
  private final Clock clock;

  Cases(
      ApplicationRepository applications,
      DocumentRepository documents,
      HearingRepository hearings,
      Processes processes,
      StatutoryLimits limits,
      Clock clock) {
    this.applications = applications;
    this.documents = documents;
    this.hearings = hearings;
    this.processes = processes;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Looks at an application without registering it.
   *
   * @throws InvalidInput naming every wrong field
   */
  public void check(NewApplication arriving) {
    ApplicationRules.check(arriving, LocalDate.now(clock));
  }

  /**
   * Registers an application and starts its process.
   *
   * @throws InvalidInput naming every wrong field
   * @throws Conflict with code {@code CASE_EXISTS} when the person has a living case for the
   *     payment and risk
   */
  @Transactional
  public Registration register(NewApplication arriving) {
    LocalDate today = LocalDate.now(clock);
    ApplicationRules.check(arriving, today);
    Application application = application(arriving, today);
    try {
      applications.insert(application);
    } catch (DuplicateKeyException e) {
      throw new Conflict(
          "CASE_EXISTS",
          "This person already has a case for this payment and date; see GET /applications");
    }
    documents.insert(application.number(), arriving.documents(), true);
    start(application);
    return registration(required(application.number()));
  }

  /** Begins the process of an open case anew, after the first was lost; its clock goes on. */
  @Transactional
  public void restart(String number) {
    requireOpen(number);
    start(required(number));
  }

  private void start(Application application) {
    processes.start(
        processOf(application.payment()),
        application.number(),
        Map.of(
            CaseFlags.CASE_NUMBER, application.number(),
            CaseFlags.BRANCH, application.applicant().region(),
            CaseFlags.PAYMENT, application.payment().name()));
  }

  /**
   * Adds documents to an open case, and the bank account where it was missing; a case that waits
   * for them goes on.
   *
   * @param iban null when the account does not change
   */
  @Transactional
  public Application complete(String number, List<NewDocument> added, String iban) {
    ApplicationRules.checkDocuments(added);
    if (iban != null && !Iban.isValid(iban)) {
      throw new InvalidInput("iban", "IBAN_INVALID", "This is not a valid Kazakh IBAN");
    }
    if (added.isEmpty() && iban == null) {
      throw new InvalidInput("documents", "REQUIRED", "There is neither a document nor an account");
    }
    requireOpen(number);
    documents.insert(number, added, false);
    if (iban != null) {
      applications.correctIban(number, iban);
    }
    processes.send(CaseMessages.DOCUMENTS_RECEIVED, number, Map.of(CaseFlags.DOCUMENTS_HERE, true));
    return required(number);
  }

  /** Keeps papers with a case, whatever its state; nothing else changes. */
  @Transactional
  public void attach(String number, List<NewDocument> papers) {
    ApplicationRules.checkDocuments(papers);
    documents.insert(required(number).number(), papers, false);
  }

  /** Takes the application back; only before it is decided. */
  @Transactional
  public Application withdraw(String number) {
    requireOpen(number);
    if (!processes.send(CaseMessages.WITHDRAWN, number, Map.of())) {
      throw new Conflict("CASE_DECIDED", "The case is past the point where it can be withdrawn");
    }
    return required(number);
  }

  /**
   * The applicant's objection to the preliminary decision.
   *
   * @throws Impossible when no hearing is under way, or the days for objecting are over
   */
  @Transactional
  public Application object(String number, String objection) {
    if (objection == null || objection.isBlank()) {
      throw new InvalidInput("objection", "REQUIRED", "The objection is empty");
    }
    requireOpen(number);
    Hearing hearing =
        hearings
            .latest(number)
            .filter(open -> required(number).status() == CaseStatus.HEARING)
            .orElseThrow(
                () -> new Impossible("NO_HEARING", "No hearing of this case is under way"));
    if (LocalDate.now(clock).isAfter(hearing.objectionUntil())) {
      throw new Impossible(
          "OBJECTION_TOO_LATE", "Objections were possible until " + hearing.objectionUntil());
    }
    hearings.object(number, objection);
    return required(number);
  }

  /**
   * @throws NotFound when there is no such case
   */
  public Application required(String number) {
    return find(number).orElseThrow(() -> new NotFound("There is no application " + number));
  }

  public Optional<Application> find(String number) {
    return applications.find(number);
  }

  /** Numbers of the person's cases that are not decided yet. */
  public List<String> openOf(String iin) {
    return applications.openOf(iin);
  }

  /** Assigned cases whose payment rests on the contributions of this person, dead or alive. */
  public List<String> assignedOn(Iin insured) {
    return applications.assignedOn(insured.value());
  }

  public Optional<Application> track(String trackingCode) {
    return applications.findByTrackingCode(trackingCode);
  }

  public List<Application> list(CaseFilter filter) {
    return applications.page(filter);
  }

  /** Cases of the person for that payment and day that are neither refused nor withdrawn. */
  public List<Application> living(String iin, PaymentKind payment, LocalDate riskDate) {
    return applications.living(iin, payment, riskDate);
  }

  public long count(CaseFilter filter) {
    return applications.count(filter);
  }

  public List<Stage> stages(String number) {
    return applications.stages(number);
  }

  /** A document with its content. */
  public NewDocument document(String number, long id) {
    return documents
        .content(number, id)
        .orElseThrow(() -> new NotFound("Case " + number + " has no document " + id));
  }

  /** Key of the process that carries a payment. */
  public static String processOf(PaymentKind payment) {
    return payment.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-payment";
  }

  private void requireOpen(String number) {
    required(number);
    applications.lock(number);
    CaseStatus status = required(number).status();
    if (!status.isOpen()) {
      throw new Conflict("CASE_DECIDED", "Case " + number + " is closed: " + status);
    }
  }

  private Application application(NewApplication arriving, LocalDate today) {
    return new Application(
        "%s-%02d-%07d"
            .formatted(arriving.payment().code(), today.getYear() % 100, applications.nextNumber()),
        arriving.payment(),
        arriving.channel(),
        CaseStatus.REGISTERED,
        arriving.applicant(),
        arriving.riskDate(),
        arriving.appliedOn(),
        arriving.details(),
        trackingCode(),
        0,
        OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS),
        limits.start(arriving.payment(), today));
  }

  private static Registration registration(Application application) {
    return new Registration(
        application.number(),
        application.status(),
        application.applicant().region(),
        application.clock().dueOn(),
        application.trackingCode());
  }

  private static String trackingCode() {
    return RANDOM
        .ints(TRACKING_LENGTH, 0, TRACKING_LETTERS.length())
        .mapToObj(i -> String.valueOf(TRACKING_LETTERS.charAt(i)))
        .reduce("", String::concat);
  }
}
