package kz.tirek.lawsuits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.tirek.access.Access;
import kz.tirek.cases.NewDocument;
import kz.tirek.common.Conflict;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.NotFound;
import kz.tirek.engine.Processes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Suits by and against the Fund: opened, read, and told what arrives from outside. */
@Service
public class Lawsuits {
  private static final String PROCESS = "lawsuit";
  private static final int LARGEST_DOCUMENT = 10 * 1024 * 1024;

  private final LawsuitRepository suits;
  private final SuitBook book;
  private final SuitDocumentRepository documents;
  private final Arrivals arrivals;
  private final Processes processes;
  private final Access access;
  private final Clock clock;

  Lawsuits(
      LawsuitRepository suits,
      SuitBook book,
      SuitDocumentRepository documents,
      Arrivals arrivals,
      Processes processes,
      Access access,
      Clock clock) {
    this.suits = suits;
    this.book = book;
    this.documents = documents;
    this.arrivals = arrivals;
    this.processes = processes;
    this.access = access;
    this.clock = clock;
  }

  /**
   * Opens a suit without a recovery and starts its process.
   *
   * @param user login of the lawyer
   * @throws InvalidInput naming every wrong field
   */
  @Transactional
  public Lawsuit open(NewLawsuit arriving, String user) {
    LocalDate today = LocalDate.now(clock);
    LawsuitRules.check(arriving, today);
    String number = suits.insert(suit(arriving, today, user));
    boolean byFund = arriving.side() == Side.BY_FUND;
    book.add(
        number,
        NewStep.of(
                byFund ? StepKind.OPENED : StepKind.RECEIVED,
                byFund ? today : arriving.receivedOn(),
                arriving.nextOn())
            .sum(arriving.claimed())
            .with(arriving.papers()),
        user);
    processes.start(
        PROCESS,
        number,
        new HashMap<>(Map.of(Flags.LAWSUIT, number, "nextOn", Flags.due(arriving.nextOn()))));
    return suits.required(number);
  }

  /**
   * @throws NotFound when there is no such suit
   */
  public SuitFile file(String number) {
    return book.read(number);
  }

  /**
   * The other side appeals.
   *
   * @throws InvalidInput with code {@code DATE_IN_FUTURE} or {@code NEXT_DATE_MISSING}
   * @throws Impossible with code {@code APPEAL_TOO_LATE}
   * @throws Conflict with code {@code NOT_AWAITED} when the suit is elsewhere
   */
  @Transactional
  public void opponentAppealed(String number, Arrival arrival) {
    arrivals.appeal(number, arrival);
  }

  /** The other side went to the court of cassation while its debt is collected; as for appeals. */
  @Transactional
  public void opponentsCassation(String number, Arrival arrival) {
    arrivals.cassation(number, arrival);
  }

  /**
   * A crime came to light: a report to the police begins beside the suit.
   *
   * @throws Conflict with code {@code REPORTED_ALREADY} or {@code NOT_AWAITED}
   */
  @Transactional
  public void crimeSuspected(String number) {
    arrivals.crime(number);
  }

  /** Adds documents to the step the suit stands at. */
  @Transactional
  public void attach(String number, List<NewDocument> papers) {
    suits.required(number);
    for (NewDocument paper : papers) {
      if (paper.name() == null || paper.name().isBlank() || paper.content() == null) {
        throw new InvalidInput("documents", "REQUIRED", "A document has a name and a content");
      }
      if (paper.content().length == 0 || paper.content().length > LARGEST_DOCUMENT) {
        throw new InvalidInput("documents", "SIZE", "A document has from 1 byte to 10 MB");
      }
      documents.insert(number, paper, access.currentUser().orElse(null));
    }
  }

  /**
   * @throws NotFound when the suit has no such document
   */
  public NewDocument document(String number, long id) {
    return documents
        .content(number, id)
        .orElseThrow(() -> new NotFound("There is no document " + id));
  }

  private static Lawsuit suit(NewLawsuit arriving, LocalDate today, String user) {
    return new Lawsuit(
        null,
        arriving.side(),
        arriving.kind(),
        arriving.subject(),
        arriving.branch(),
        arriving.payment(),
        null,
        arriving.opponent().strip(),
        arriving.opponentId(),
        arriving.claimed(),
        arriving.court(),
        null,
        today,
        user,
        false);
  }
}
