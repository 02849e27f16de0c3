package kz.tirek.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import kz.tirek.common.Money;
import kz.tirek.common.Words;
import kz.tirek.refunds.Finding;
import kz.tirek.refunds.Refund;
import kz.tirek.refunds.RefundEffect;
import kz.tirek.refunds.RefundFile;
import kz.tirek.refunds.RefundItem;
import kz.tirek.refunds.RefundOrder;

/**
 * {@code GET /refunds/{number}}.
 *
 * @param effects what the refund does to awards that rest on its contributions
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RefundView(
    @JsonUnwrapped Refund refund,
    String payerName,
    List<ItemView> items,
    List<RefundEffect> effects,
    List<RefundFile.Stage> stages,
    List<RefundOrder> orders,
    List<RefundFile.Letter> letters,
    List<String> alerts) {

  /**
   * @param granted absent while it is not decided
   * @param findings what the accounts say about it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ItemView(
      int position,
      String iin,
      YearMonth period,
      Money amount,
      String document,
      Boolean granted,
      List<FindingView> findings) {}

  /**
   * @param against whether the item cannot be refunded because of it
   */
  record FindingView(Finding code, boolean against, String text) {}

  static RefundView of(RefundFile file, Function<Finding.Found, Words> explain, Locale language) {
    return new RefundView(
        file.refund(),
        file.payerName(),
        file.items().stream().map(item -> view(item, explain, language)).toList(),
        file.effects(),
        file.stages(),
        file.orders(),
        file.letters(),
        file.alerts());
  }

  private static ItemView view(
      RefundItem item, Function<Finding.Found, Words> explain, Locale language) {
    return new ItemView(
        item.position(),
        item.iin(),
        item.period(),
        item.amount(),
        item.document(),
        item.granted(),
        item.findings().stream()
            .map(
                found ->
                    new FindingView(
                        found.code(), found.code().isAgainst(), explain.apply(found).in(language)))
            .toList());
  }
}
