package kz.tirek.recovery;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.Money;
import kz.tirek.common.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people owe the Fund, and the ledgers that say how much. */
@Service
public class Recoveries {
  private final RecoveryRepository recoveries;
  private final LedgerRepository entries;
  private final Ledger ledger;

  Recoveries(RecoveryRepository recoveries, LedgerRepository entries, Ledger ledger) {
    this.recoveries = recoveries;
    this.entries = entries;
    this.ledger = ledger;
  }

  /**
   * @throws NotFound when there is no such recovery
   */
  public Recovery required(String id) {
    return recoveries.required(id);
  }

  /** Newest first. */
  public List<Recovery> list(RecoveryFilter filter) {
    return recoveries.page(filter);
  }

  /** What is owed at the end of that day, KZT: the sum of the ledger up to it. */
  public Money owed(String id, LocalDate on) {
    required(id);
    return entries.owed(id, on);
  }

  /** In the order in which they count. */
  public List<LedgerLine> ledger(String id) {
    required(id);
    return entries.lines(id);
  }

  /**
   * Enters what happened to the debt. When nothing is owed any more, the recovery closes by itself
   * as soon as the transaction is committed, whatever its process is waiting for.
   *
   * @throws NotFound when there is no such recovery
   * @throws InvalidInput with code {@code NOT_POSITIVE}
   * @throws Impossible with code {@code MORE_THAN_OWED}
   */
  @Transactional
  public void record(String id, Entry entry) {
    ledger.add(id, entry);
  }
}
