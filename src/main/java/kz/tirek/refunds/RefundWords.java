package kz.tirek.refunds;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import kz.tirek.cases.NoticeLine;
import kz.tirek.cases.PayerLetters;
import kz.tirek.common.Money;
import kz.tirek.common.Words;
import kz.tirek.refunds.Finding.Found;
import org.springframework.stereotype.Component;

/** What letters and forms say about refunds, in three languages. */
@Component
class RefundWords {
  static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yyyy");

  private final PayerLetters letters;

  RefundWords(PayerLetters letters) {
    this.letters = letters;
  }

  Words reason(RefundReason reason) {
    return letters.text(List.of(NoticeLine.of("refund.reason." + reason)));
  }

  Words finding(Found found) {
    return letters.text(List.of(findingLine(found)));
  }

  /** What was decided, item by item. */
  Words decision(Refund refund, List<RefundItem> items, Money granted) {
    List<NoticeLine> lines = new ArrayList<>();
    if (granted.isZero()) {
      lines.add(NoticeLine.of("REFUND_REFUSAL", refund.number()));
    } else {
      lines.add(NoticeLine.of("REFUND", refund.number(), granted));
      lines.add(
          refund.iban() == null
              ? NoticeLine.of("REFUND.NO_ACCOUNT")
              : NoticeLine.of("REFUND.ACCOUNT", refund.iban()));
    }
    items.forEach(item -> add(lines, item));
    if (refund.decisionNote() != null) {
      lines.add(NoticeLine.of("REFUND.NOTE", refund.decisionNote()));
    }
    if (!items.stream().allMatch(RefundItem::isGranted)) {
      lines.add(NoticeLine.of("remedy.COMPLAINT"));
    }
    return letters.text(lines);
  }

  Words withdrawal(Refund refund) {
    return letters.text(List.of(NoticeLine.of("REFUND_WITHDRAWAL", refund.number())));
  }

  private static void add(List<NoticeLine> lines, RefundItem item) {
    lines.add(
        NoticeLine.of(
            item.isGranted() ? "REFUND.ITEM" : "REFUND.ITEM.REFUSED",
            Integer.toString(item.position()),
            item.iin(),
            MONTH.format(item.period()),
            item.document(),
            item.amount()));
    if (!item.isGranted()) {
      item.findings().stream()
          .filter(found -> found.code().isAgainst())
          .map(RefundWords::findingLine)
          .forEach(lines::add);
    }
  }

  private static NoticeLine findingLine(Found found) {
    String key = "refund.finding." + found.code();
    return switch (found.code()) {
      case LARGER_THAN_PAID, ALREADY_REFUNDED -> NoticeLine.of(key, Money.of(found.detail()));
      case IN_OTHER_APPLICATION -> NoticeLine.of(key, found.detail());
      default -> NoticeLine.of(key);
    };
  }
}
