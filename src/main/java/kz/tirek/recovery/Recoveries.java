package kz.tirek.recovery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kz.tirek.common.Conflict;
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
  private final RecoveryFiles files;
  private final ByHand byHand;
  private final Receipts receipts;
  private final Reversals reversals;
  private final LostDebtors lostDebtors;
  private final Clock clock;

  Recoveries(
      RecoveryRepository recoveries,
      LedgerRepository entries,
      Ledger ledger,
      RecoveryFiles files,
      ByHand byHand,
      Receipts receipts,
      Reversals reversals,
      LostDebtors lostDebtors,
      Clock clock) {
    this.recoveries = recoveries;
    this.entries = entries;
    this.ledger = ledger;
    this.files = files;
    this.byHand = byHand;
    this.receipts = receipts;
    this.reversals = reversals;
    this.lostDebtors = lostDebtors;
    this.clock = clock;
  }

  /**
   * Opens a recovery by hand and starts its process.
   *
   * @throws InvalidInput naming every wrong field
   * @throws NotFound when there is no such award
   * @throws Impossible with code {@code MORE_THAN_PAID}
   * @throws Conflict with code {@code RECOVERY_OPEN} when the award is being recovered already
   */
  @Transactional
  public RecoveryFile open(NewRecovery opened) {
    return files.read(byHand.open(opened));
  }

  /**
   * @throws NotFound when there is no such recovery
   */
  public Recovery required(String id) {
    return recoveries.required(id);
  }

  /**
   * @throws NotFound when there is no such recovery
   */
  public RecoveryFile file(String id) {
    return files.read(id);
  }

  /** Newest first. */
  public List<Recovery> list(RecoveryFilter filter) {
    return recoveries.page(filter);
  }

  /** Debt and what is owed of each, by id. */
  public Map<String, LedgerSum> sums(Collection<String> ids) {
    return entries.sums(ids);
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
   * @throws Impossible with code {@code MORE_THAN_OWED}, or {@code RECOVERY_CLOSED} for costs
   */
  @Transactional
  public void record(String id, Entry entry) {
    ledger.add(id, entry);
  }

  /**
   * Places money that came in. What the debt does not need waits to be returned, as a task of the
   * accountant's, also where nothing was owed any more: ask the outcome.
   *
   * @throws InvalidInput naming every wrong field
   * @throws NotFound when there is no such recovery
   * @throws Impossible with code {@code WRONG_CURRENCY}
   * @throws Conflict with code {@code REFERENCE_KNOWN} when the reference stands for other money
   */
  @Transactional
  public PlacedReceipt receive(String id, NewReceipt arriving) {
    arriving.check(LocalDate.now(clock));
    Receipts.Placed placed = receipts.place(id, arriving);
    return new PlacedReceipt(
        placed.receipt(), entries.owed(id), placed.repeated(), placed.isRefused());
  }

  /**
   * What became of money that came in.
   *
   * @param owed KZT, after it
   * @param repeated whether it was known before: nothing changed
   * @param refused whether nothing was owed any more: all of it goes back
   */
  public record PlacedReceipt(Receipt receipt, Money owed, boolean repeated, boolean refused) {}

  /**
   * Takes back an entry in full; a debt that was settled by it is recovered again.
   *
   * @throws NotFound when there is no such entry
   * @throws Impossible with code {@code ALREADY_REVERSAL}, {@code MORE_THAN_OWED} or {@code
   *     FOUND_BY_COMPARISON}
   * @throws Conflict with code {@code ALREADY_REVERSED} or {@code RECOVERY_OPEN}
   */
  @Transactional
  public LedgerLine reverse(String id, long entry, String reason) {
    if (reason == null || reason.isBlank()) {
      throw new InvalidInput("reason", "REQUIRED", "Why is the entry taken back?");
    }
    required(id);
    requireOwnDebt(id, entry);
    return reversals.reverse(id, entry, LocalDate.now(clock), reason);
  }

  /** The award is paid again for a month once a determination says so, and the debt stays. */
  private void requireOwnDebt(String id, long entry) {
    entries
        .find(id, entry)
        .filter(line -> line.kind() == EntryKind.DEBT && line.reference() != null)
        .ifPresent(
            line -> {
              throw new Impossible(
                  "FOUND_BY_COMPARISON",
                  "What %s found overpaid is not taken back by hand".formatted(line.reference()));
            });
  }

  /**
   * A debtor died or went bankrupt.
   *
   * @throws InvalidInput naming the wrong field
   * @throws Impossible with code {@code RECOVERY_CLOSED}
   */
  @Transactional
  public void lose(String id, DebtorLoss loss) {
    if (loss.kind() == null) {
      throw new InvalidInput("kind", "REQUIRED", "This field is required");
    }
    if (loss.on() == null || loss.on().isAfter(LocalDate.now(clock))) {
      throw new InvalidInput("on", "DATE_IN_FUTURE", "The day on which it happened is needed");
    }
    if (!required(id).isOpen()) {
      throw new Impossible("RECOVERY_CLOSED", id + " is closed: nobody owes anything");
    }
    lostDebtors.lose(id, loss);
  }
}
