package kz.tirek.payouts;

import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Settles orders by the bank's statements, each entry once. */
@Component
class StatementIntake {
  private enum Outcome {
    PAID,
    RETURNED,
    RECEIVED,
    REPEATED,
    UNKNOWN
  }

  private final JdbcClient jdbc;
  private final OrderBooks books;
  private final ObjectProvider<IncomingMoney.Taker> takers;
  private final Clock clock;

  StatementIntake(
      JdbcClient jdbc, OrderBooks books, ObjectProvider<IncomingMoney.Taker> takers, Clock clock) {
    this.jdbc = jdbc;
    this.books = books;
    this.takers = takers;
    this.clock = clock;
  }

  StatementResult take(InputStream camt053) {
    StatementReader.Statement statement = StatementReader.read(camt053);
    int[] counts = new int[Outcome.values().length];
    for (StatementEntry entry : statement.entries()) {
      counts[take(statement.id(), entry).ordinal()]++;
    }
    return new StatementResult(
        statement.id(),
        statement.entries().size(),
        counts[Outcome.PAID.ordinal()],
        counts[Outcome.RETURNED.ordinal()],
        counts[Outcome.RECEIVED.ordinal()],
        counts[Outcome.REPEATED.ordinal()],
        counts[Outcome.UNKNOWN.ordinal()]);
  }

  private Outcome take(String statementId, StatementEntry entry) {
    Optional<OrderBook> book =
        Optional.ofNullable(entry.orderId())
            .flatMap(books::find)
            .filter(found -> found.amount().equals(entry.amount()))
            .flatMap(found -> books.having(found.id()));
    Outcome outcome =
        book.isEmpty() ? other(entry) : entry.returned() ? Outcome.RETURNED : Outcome.PAID;
    if (!keep(statementId, entry, outcome)) {
      return Outcome.REPEATED;
    }
    book.ifPresent(found -> found.settle(entry.orderId(), entry.returned(), entry.reason()));
    return outcome;
  }

  /** Money that belongs to no order. */
  private Outcome other(StatementEntry entry) {
    if (!entry.returned()) {
      return Outcome.UNKNOWN;
    }
    IncomingMoney money =
        new IncomingMoney(
            entry.reference(),
            entry.amount(),
            entry.currency(),
            entry.on() == null ? LocalDate.now(clock) : entry.on(),
            entry.text());
    return takers.stream().anyMatch(taker -> taker.take(money))
        ? Outcome.RECEIVED
        : Outcome.UNKNOWN;
  }

  private boolean keep(String statementId, StatementEntry entry, Outcome outcome) {
    return jdbc.sql(
                """
                INSERT INTO bank_statement_entry
                  (reference, statement_id, order_id, kind, amount, reason, taken_at)
                VALUES (:reference, :statement, :order, :kind, :amount, :reason, :now)
                ON CONFLICT (reference) DO NOTHING
                """)
            .param("reference", entry.reference())
            .param("statement", statementId)
            .param("order", entry.orderId())
            .param("kind", outcome.name())
            .param("amount", entry.amount().value())
            .param("reason", entry.reason())
            .param("now", OffsetDateTime.now(clock))
            .update()
        == 1;
  }
}
