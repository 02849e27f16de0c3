package kz.tirek.refunds;

import java.util.List;
import kz.tirek.accounts.Accounts;
import kz.tirek.common.PayerId;
import kz.tirek.refunds.RefundFile.Letter;
import kz.tirek.refunds.RefundFile.Stage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads whole refunds. */
@Repository
class RefundFiles {
  private final RefundItemRepository items;
  private final RefundEffectRepository effects;
  private final RefundOrders orders;
  private final RefundNotices notices;
  private final RefundAlerts alerts;
  private final Accounts accounts;
  private final JdbcClient jdbc;

  RefundFiles(
      RefundItemRepository items,
      RefundEffectRepository effects,
      RefundOrders orders,
      RefundNotices notices,
      RefundAlerts alerts,
      Accounts accounts,
      JdbcClient jdbc) {
    this.items = items;
    this.effects = effects;
    this.orders = orders;
    this.notices = notices;
    this.alerts = alerts;
    this.accounts = accounts;
    this.jdbc = jdbc;
  }

  RefundFile read(Refund refund) {
    String number = refund.number();
    return new RefundFile(
        refund,
        accounts.payerName(new PayerId(refund.payer())).orElse(null),
        items.of(number),
        effects.of(number),
        stages(number),
        orders.of(number),
        notices.of(number).stream()
            .map(
                letter ->
                    new Letter(
                        letter.id(), letter.kind(), letter.composedAt(), letter.deliveredAt()))
            .toList(),
        alerts.of(number));
  }

  private List<Stage> stages(String number) {
    return jdbc.sql("SELECT * FROM refund_stage WHERE refund_number = :refund ORDER BY id")
        .param("refund", number)
        .query(
            (row, i) ->
                new Stage(
                    RefundStatus.valueOf(row.getString("status")),
                    RefundRepository.at(row, "entered_at")))
        .list();
  }
}
