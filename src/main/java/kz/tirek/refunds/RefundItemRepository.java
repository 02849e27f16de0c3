package kz.tirek.refunds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.tirek.common.Money;
import kz.tirek.refunds.Finding.Found;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The contributions that applications ask back, with what was found and decided about them. */
@Repository
class RefundItemRepository {
  private final JdbcClient jdbc;

  RefundItemRepository(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(String refund, List<NewRefund.Item> items) {
    for (int i = 0; i < items.size(); i++) {
      NewRefund.Item item = items.get(i);
      jdbc.sql(
              """
              INSERT INTO refund_item (refund_number, position, iin, period, amount, document)
              VALUES (:refund, :position, :iin, :period, :amount, :document)
              """)
          .param("refund", refund)
          .param("position", i + 1)
          .param("iin", item.iin())
          .param("period", item.period().atDay(1))
          .param("amount", item.amount().value())
          .param("document", item.document().strip())
          .update();
    }
  }

  List<RefundItem> of(String refund) {
    Map<Integer, List<Found>> findings = findings(refund);
    return jdbc.sql("SELECT * FROM refund_item WHERE refund_number = :refund ORDER BY position")
        .param("refund", refund)
        .query((row, i) -> item(row, findings))
        .list();
  }

  /**
   * An application of the same payer that came earlier, is open and asks for the same; not one that
   * will be refused the item anyway.
   */
  Optional<String> askedForEarlier(Refund refund, RefundItem item) {
    return jdbc.sql(
            """
            SELECT min(r.number) FROM refund_item i JOIN refund r ON r.number = i.refund_number
            WHERE i.iin = :iin AND i.period = :period AND i.document = :document
              AND r.payer = :payer AND r.number < :number AND i.granted IS NOT FALSE
              AND r.status IN ('REGISTERED', 'HEARING', 'DECISION', 'APPROVAL')
              AND NOT EXISTS (
                SELECT 1 FROM refund_finding f
                WHERE f.refund_number = i.refund_number AND f.position = i.position
                  AND f.code IN ('LARGER_THAN_PAID', 'ALREADY_REFUNDED'))
            """)
        .param("iin", item.iin())
        .param("period", item.period().atDay(1))
        .param("document", item.document())
        .param("payer", refund.payer())
        .param("number", refund.number())
        .query(String.class)
        .optional();
  }

  /** In place of what the check before found. */
  void keep(String refund, Map<Integer, List<Found>> findings) {
    jdbc.sql("DELETE FROM refund_finding WHERE refund_number = :refund")
        .param("refund", refund)
        .update();
    findings.forEach((position, found) -> found.forEach(one -> insert(refund, position, one)));
  }

  private void insert(String refund, int position, Found found) {
    jdbc.sql(
            """
            INSERT INTO refund_finding (refund_number, position, code, detail)
            VALUES (:refund, :position, :code, :detail)
            """)
        .param("refund", refund)
        .param("position", position)
        .param("code", found.code().name())
        .param("detail", found.detail())
        .update();
  }

  /** Grants the items at these positions and refuses the others. */
  void decide(String refund, Set<Integer> granted) {
    jdbc.sql(
            """
            UPDATE refund_item SET granted = (position = ANY (:granted))
            WHERE refund_number = :refund
            """)
        .param("refund", refund)
        .param("granted", granted.toArray(Integer[]::new))
        .update();
  }

  private Map<Integer, List<Found>> findings(String refund) {
    Map<Integer, List<Found>> findings = new HashMap<>();
    jdbc.sql("SELECT * FROM refund_finding WHERE refund_number = :refund ORDER BY position, code")
        .param("refund", refund)
        .query(
            row -> {
              findings
                  .computeIfAbsent(row.getInt("position"), position -> new ArrayList<>())
                  .add(new Found(Finding.valueOf(row.getString("code")), row.getString("detail")));
            });
    return findings;
  }

  private static RefundItem item(ResultSet row, Map<Integer, List<Found>> findings)
      throws SQLException {
    int position = row.getInt("position");
    return new RefundItem(
        position,
        row.getString("iin"),
        YearMonth.from(row.getObject("period", LocalDate.class)),
        new Money(row.getBigDecimal("amount")),
        row.getString("document"),
        row.getObject("granted", Boolean.class),
        findings.getOrDefault(position, List.of()));
  }
}
