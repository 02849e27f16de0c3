package kz.tirek.payouts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Settles orders by some entries of a statement, each entry once, in one transaction. */
@Component
class StatementBatch {
  /** An entry with what it seems to be, until it is settled. */
  record Candidate(StatementEntry entry, EntryKind kind, String code) {}

  private final EntryRepository kept;
  private final AwardOrders awards;
  private final OrderBooks books;
  private final ObjectProvider<IncomingMoney.Taker> takers;
  private final TransactionTemplate transaction;
  private final Clock clock;

  StatementBatch(
      EntryRepository kept,
      AwardOrders awards,
      OrderBooks books,
      ObjectProvider<IncomingMoney.Taker> takers,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.kept = kept;
    this.awards = awards;
    this.books = books;
    this.takers = takers;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
    // A request under an Idempotency-Key has one around all of the statement.
    this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  StatementTally take(List<StatementEntry> entries) {
    return transaction.execute(status -> new Taking(entries).take());
  }

  /** The taking of one batch. */
  private final class Taking {
    private final StatementTally tally = new StatementTally();
    private final List<StatementEntry> whole = new ArrayList<>();
    private final AwardOrders.Settlement orders;
    private final Set<String> twice;

    Taking(List<StatementEntry> entries) {
      List<StatementEntry> faulty = entries.stream().filter(StatementEntry::isFaulty).toList();
      faulty.forEach(tally::rejected);
      kept.reject(faulty);
      // A day's statement grows and is read again and again: most of it is known.
      Set<String> known = kept.known(entries);
      for (StatementEntry entry : entries) {
        if (!entry.isFaulty() && known.add(entry.reference())) {
          whole.add(entry);
        } else if (!entry.isFaulty()) {
          tally.repeated();
        }
      }
      orders = awards.settlement(orderIds(whole));
      twice = kept.paidTwice(orderIds(whole.stream().filter(StatementEntry::returned).toList()));
    }

    StatementTally take() {
      List<Candidate> candidates = whole.stream().map(this::candidate).toList();
      Set<String> taken = kept.insert(candidates);
      for (Candidate candidate : candidates) {
        if (taken.contains(candidate.entry().reference())) {
          tally.count(settle(candidate));
        } else {
          tally.repeated();
        }
      }
      orders.finish();
      return tally;
    }

    private Candidate candidate(StatementEntry entry) {
      Optional<Transfer> order = order(entry.orderId());
      if (order.isPresent() && order.get().amount().equals(entry.amount())) {
        return new Candidate(entry, entry.returned() ? EntryKind.RETURNED : EntryKind.PAID, null);
      }
      String code =
          order.isPresent()
              ? "AMOUNT_DIFFERS"
              : entry.returned() ? "MONEY_NOT_PLACED" : "ORDER_UNKNOWN";
      return new Candidate(entry, EntryKind.UNKNOWN, code);
    }

    private Optional<Transfer> order(String id) {
      return id == null ? Optional.empty() : orders.find(id).or(() -> books.find(id));
    }

    private EntryKind settle(Candidate candidate) {
      StatementEntry entry = candidate.entry();
      return switch (candidate.kind()) {
        case PAID -> book(entry) ? EntryKind.PAID : paidTwice(entry);
        case RETURNED -> giveBack(entry);
        default -> place(entry);
      };
    }

    private boolean book(StatementEntry entry) {
      return orders.has(entry.orderId())
          ? orders.book(entry.orderId())
          : books.settle(entry.orderId(), false, null);
    }

    private EntryKind paidTwice(StatementEntry entry) {
      kept.become(entry.reference(), EntryKind.PAID_TWICE, "PAID_TWICE");
      twice.add(entry.orderId());
      return EntryKind.PAID_TWICE;
    }

    /** Money that should not have gone out and is back; the order stands as it stood. */
    private EntryKind giveBack(StatementEntry entry) {
      if (twice.contains(entry.orderId())) {
        if (!kept.undo(entry.orderId(), entry.reference())) {
          twice.remove(entry.orderId());
        }
      } else if (orders.has(entry.orderId())) {
        orders.giveBack(entry.orderId(), entry.reason());
      } else {
        books.settle(entry.orderId(), true, entry.reason());
      }
      return EntryKind.RETURNED;
    }

    /** Money that belongs to no order. */
    private EntryKind place(StatementEntry entry) {
      if (!entry.returned()) {
        return EntryKind.UNKNOWN;
      }
      IncomingMoney money =
          new IncomingMoney(
              entry.reference(),
              entry.amount(),
              entry.currency(),
              entry.on() == null ? LocalDate.now(clock) : entry.on(),
              entry.text());
      if (takers.stream().noneMatch(taker -> taker.take(money))) {
        return EntryKind.UNKNOWN;
      }
      kept.become(entry.reference(), EntryKind.RECEIVED, null);
      return EntryKind.RECEIVED;
    }
  }

  private static List<String> orderIds(List<StatementEntry> entries) {
    return entries.stream().map(StatementEntry::orderId).filter(id -> id != null).toList();
  }
}
