package kz.tirek.accounts;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kz.tirek.common.Conflict;
import kz.tirek.common.Iin;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.PayerId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Personal accounts: files in, histories out. */
@Service
public class Accounts {
  private final Intake intake;
  private final AccountQueries queries;
  private final RefundEntries refunds;
  private final Clock clock;

  Accounts(Intake intake, AccountQueries queries, RefundEntries refunds, Clock clock) {
    this.intake = intake;
    this.queries = queries;
    this.refunds = refunds;
    this.clock = clock;
  }

  /**
   * Enters a contribution file in one transaction. A file sent twice changes nothing; a line of a
   * document is entered once, whichever file brings it.
   *
   * @throws InvalidInput when the file cannot be read; nothing is entered
   * @throws Impossible when it is understood but cannot be entered as a whole
   */
  public IntakeResult receive(InputStream file) {
    return intake.receive(file).withoutText();
  }

  /** What became of a file, its rejected lines with their text. */
  public Optional<IntakeResult> file(long id) {
    return queries.file(id);
  }

  /** Empty when no contribution was ever received for the person. */
  public Optional<ParticipantAccount> account(Iin iin) {
    return queries.account(iin);
  }

  /** What a calculation needs, refunds left out; empty where nothing was ever received. */
  public ContributionHistory contributionsOf(Iin iin) {
    return ContributionHistory.of(queries.contributionsOf(iin));
  }

  /** All receipts of a person for a month, contributions and penalties, last received first. */
  public List<Receipt> receipts(Iin iin, YearMonth period) {
    return refunds.receipts(iin, period);
  }

  /** The name the payer's documents give it; empty for somebody who never paid. */
  public Optional<String> payerName(PayerId payer) {
    return queries.payerName(payer);
  }

  /**
   * Takes contributions out of accounts: they count no more from now on.
   *
   * @throws Conflict with code {@code ALREADY_REFUNDED} when less is left of one than that
   */
  @Transactional
  public void reverse(String refundNumber, List<Reversal> reversals) {
    LocalDate today = LocalDate.now(clock);
    reversals.forEach(reversal -> refunds.reverse(reversal, refundNumber, today));
  }

  /** The bank has paid the refund. */
  @Transactional
  public void refundPaid(String refundNumber) {
    refunds.paid(refundNumber, LocalDate.now(clock));
  }
}
