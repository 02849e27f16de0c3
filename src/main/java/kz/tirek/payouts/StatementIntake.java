package kz.tirek.payouts;

import java.io.InputStream;
import java.util.List;
import kz.tirek.common.Impossible;
import org.springframework.stereotype.Component;

/**
 * Reads the bank's statements, some entries at a time. What was taken stays taken, however the rest
 * of the statement fares: read again it changes nothing twice.
 */
@Component
class StatementIntake {
  private static final int BATCH = 1000;

  private final StatementBatch batches;

  StatementIntake(StatementBatch batches) {
    this.batches = batches;
  }

  StatementResult take(InputStream camt053) {
    StatementReader reader = new StatementReader(camt053);
    StatementTally tally = new StatementTally();
    for (List<StatementEntry> batch = reader.next(BATCH);
        !batch.isEmpty();
        batch = reader.next(BATCH)) {
      tally.add(batches.take(batch));
    }
    if (reader.isBroken()) {
      throw new Impossible(
          "STATEMENT_BROKEN",
          "The statement breaks off after entry %d. Up to there it was taken; send it again, all of it"
              .formatted(tally.entries()));
    }
    return tally.of(reader.statement());
  }
}
