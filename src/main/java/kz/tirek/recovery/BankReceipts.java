package kz.tirek.recovery;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.tirek.payouts.IncomingMoney;
import org.springframework.stereotype.Component;

/** Money on a bank statement that names a recovery, or somebody who owes one debt only. */
@Component
class BankReceipts implements IncomingMoney.Taker {
  private static final Pattern RECOVERY = Pattern.compile("\\bR-\\d{2}-\\d{7}\\b");
  private static final Pattern IIN = Pattern.compile("(?<!\\d)\\d{12}(?!\\d)");

  private final RecoveryRepository recoveries;
  private final Receipts receipts;
  private final ReceiptRepository known;

  BankReceipts(RecoveryRepository recoveries, Receipts receipts, ReceiptRepository known) {
    this.recoveries = recoveries;
    this.receipts = receipts;
    this.known = known;
  }

  @Override
  public boolean take(IncomingMoney money) {
    if (!NewReceipt.CURRENCY.equals(money.currency()) || !money.amount().isPositive()) {
      return false;
    }
    if (known.find(money.reference()).isPresent()) {
      return true;
    }
    Optional<String> recovery = byNumber(money.text()).or(() -> byDebtor(money.text()));
    recovery.ifPresent(
        id ->
            receipts.place(
                id, new NewReceipt(money.amount(), money.on(), money.reference(), null, null)));
    return recovery.isPresent();
  }

  private Optional<String> byNumber(String text) {
    Matcher number = RECOVERY.matcher(text);
    return number.find() ? recoveries.find(number.group()).map(Recovery::id) : Optional.empty();
  }

  /** Whoever owes two debts has to say which is meant: a person places the money. */
  private Optional<String> byDebtor(String text) {
    List<String> meant =
        IIN.matcher(text)
            .results()
            .flatMap(iin -> recoveries.openOfDebtor(iin.group()).stream())
            .map(Recovery::id)
            .distinct()
            .toList();
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }
}
