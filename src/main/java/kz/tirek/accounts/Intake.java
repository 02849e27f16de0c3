package kz.tirek.accounts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.YearMonth;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes a file from its bytes to the accounts: checks first, then one transaction for all of it.
 */
@Component
class Intake {
  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  private final ContributionFiles files;
  private final ContributionStore store;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Intake(
      ContributionFiles files,
      ContributionStore store,
      TransactionTemplate transaction,
      Clock clock) {
    this.files = files;
    this.store = store;
    this.transaction = transaction;
    this.clock = clock;
  }

  IntakeResult receive(InputStream body) {
    try (SpooledFile file = SpooledFile.of(body)) {
      try {
        return enter(file);
      } catch (InvalidInput refusal) {
        files.refused(file, refusal.errors().get(0).code(), refusal.getMessage());
        throw refusal;
      } catch (Impossible refusal) {
        files.refused(file, refusal.code(), refusal.getMessage());
        throw refusal;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private IntakeResult enter(SpooledFile file) throws IOException {
    ContributionFileReader reader = readerOf(file);
    FileHeader header = reader.header(file);
    IntakeResult result =
        transaction.execute(
            status ->
                store.store(
                    file, header, sink -> reader.lines(file, header, YearMonth.now(clock), sink)));
    LOG.debug(
        "Contribution file {}: {} lines, {} accepted, {} rejected, {} duplicate",
        result.file(),
        result.lines(),
        result.accepted(),
        result.rejected(),
        result.duplicate());
    return result;
  }

  private static ContributionFileReader readerOf(SpooledFile file) throws IOException {
    try (BufferedReader text = file.open()) {
      String start = new TextLines(text).next();
      if (start != null && start.stripLeading().startsWith("<")) {
        throw new Impossible(
            "FORMAT_NOT_CARRIED_YET",
            "ISO 20022 (pacs.008) files are not read yet; send the content as MT-102");
      }
    }
    return new Mt102Reader();
  }
}
