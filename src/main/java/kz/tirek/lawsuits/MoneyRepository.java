package kz.tirek.lawsuits;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Region;
import kz.tirek.recovery.Entry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Money that came back; rows are only ever added. */
@Repository
class MoneyRepository {
  private final JdbcClient jdbc;

  MoneyRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of a suit without a recovery. */
  void ofSuit(Lawsuit suit, MoneyBack money) {
    insert(money, suit.branch(), suit.payment(), null, null, suit.number());
  }

  /** As it stands in the ledger of a recovery; a line is taken once. */
  void insert(
      MoneyBack money,
      Region branch,
      PaymentKind payment,
      String recoveryId,
      Long line,
      String lawsuit) {
    jdbc.sql(
            """
            INSERT INTO money_back (on_date, amount, channel, branch, payment, recovery_id,
              ledger_line, lawsuit, reference)
            VALUES (:on, :amount, :channel, :branch, :payment, :recovery, :line, :lawsuit, :reference)
            ON CONFLICT (ledger_line) DO NOTHING
            """)
        .param("on", money.on())
        .param("amount", money.amount().value())
        .param("channel", money.channel().name())
        .param("branch", branch.code())
        .param("payment", payment == null ? null : payment.name())
        .param("recovery", recoveryId)
        .param("line", line)
        .param("lawsuit", lawsuit)
        .param("reference", money.reference())
        .update();
  }

  /** Oldest first. */
  List<MoneyBack> of(String lawsuit) {
    return jdbc.sql("SELECT * FROM money_back WHERE lawsuit = :lawsuit ORDER BY on_date, id")
        .param("lawsuit", lawsuit)
        .query(
            (row, i) ->
                new MoneyBack(
                    row.getObject("on_date", LocalDate.class),
                    new Money(row.getBigDecimal("amount")),
                    Entry.Channel.valueOf(row.getString("channel")),
                    row.getString("reference")))
        .list();
  }
}
