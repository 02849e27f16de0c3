package kz.tirek.accounts;

import java.io.InputStream;
import java.util.Optional;
import kz.tirek.common.Iin;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import org.springframework.stereotype.Service;

/** Personal accounts: files in, histories out. */
@Service
public class Accounts {
  private final Intake intake;
  private final AccountQueries queries;

  Accounts(Intake intake, AccountQueries queries) {
    this.intake = intake;
    this.queries = queries;
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

  /** What a calculation needs; empty lists where nothing was ever received. */
  public ContributionHistory contributionsOf(Iin iin) {
    return ContributionHistory.of(queries.contributionsOf(iin));
  }
}
