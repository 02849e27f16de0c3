package kz.tirek.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Sex;

/** Builds questions to the law; the person is a woman born in 1990 unless said otherwise. */
final class ACase {
  private static final Map<String, String> PAYERS =
      Map.of("A", "050140001238", "B", "060140004561");

  private final PaymentKind payment;
  private final LocalDate risk;
  private final List<Contribution> contributions = new ArrayList<>();
  private LocalDate applied;
  private LocalDate birth = LocalDate.of(1990, 5, 17);
  private Integer days = 126;

  private ACase(PaymentKind payment, String risk) {
    this.payment = payment;
    this.risk = LocalDate.parse(risk);
  }

  static ACase of(PaymentKind payment, String risk) {
    return new ACase(payment, risk);
  }

  static ACase maternity(String risk) {
    return of(PaymentKind.MATERNITY, risk);
  }

  ACase born(String date) {
    birth = LocalDate.parse(date);
    return this;
  }

  ACase appliedOn(String date) {
    applied = LocalDate.parse(date);
    return this;
  }

  ACase days(Integer number) {
    days = number;
    return this;
  }

  ACase with(List<Contribution> history) {
    contributions.addAll(history);
    return this;
  }

  /** For example {@code 2023-02..2023-10 A 250000, 2023-11 B =3500 @2024-01-07}. */
  ACase paid(String history) {
    for (String line : history.trim().split("\\s*,\\s*")) {
      String[] words = line.split("\\s+");
      String[] months = words[0].split("\\.\\.");
      YearMonth last = YearMonth.parse(months[months.length - 1]);
      for (YearMonth m = YearMonth.parse(months[0]); !m.isAfter(last); m = m.plusMonths(1)) {
        LocalDate received =
            words.length > 3 ? LocalDate.parse(words[3].substring(1)) : m.plusMonths(1).atDay(5);
        contributions.add(contribution(m, words[1], words[2], received));
      }
    }
    return this;
  }

  CalculationInput asked() {
    return new CalculationInput(
        payment,
        risk,
        applied,
        new Person(birth, Sex.F),
        contributions,
        null,
        null,
        null,
        days,
        null,
        null);
  }

  private static Contribution contribution(
      YearMonth month, String payer, String money, LocalDate received) {
    return money.startsWith("=")
        ? new Contribution(
            month, PAYERS.get(payer), null, new BigDecimal(money.substring(1)), received)
        : new Contribution(month, PAYERS.get(payer), new BigDecimal(money), null, received);
  }
}
