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
  private final List<Disability.Change> changes = new ArrayList<>();
  private final List<Dependant> family = new ArrayList<>();
  private LocalDate applied;
  private LocalDate birth = LocalDate.of(1990, 5, 17);
  private Sex sex = Sex.F;
  private Integer months;
  private Integer degree;
  private Integer dependants;
  private Integer days;
  private Integer order;
  private LocalDate until;
  private LocalDate childBorn;
  private Boolean otherCarer;
  private Boolean sheet;
  private Dismissal dismissal;
  private Integer group;
  private Boolean pensionAsked;

  private ACase(PaymentKind payment, String risk) {
    this.payment = payment;
    this.risk = LocalDate.parse(risk);
  }

  static ACase of(PaymentKind payment, String risk) {
    return new ACase(payment, risk);
  }

  static ACase maternity(String risk) {
    return of(PaymentKind.MATERNITY, risk).days(126);
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

  /** For example {@code M=78 degree=65 until=2024-05-31}; what is meant see the cases below. */
  ACase given(String facts) {
    if (facts != null) {
      for (String fact : facts.trim().split("\\s+")) {
        set(fact.substring(0, fact.indexOf('=')), fact.substring(fact.indexOf('=') + 1));
      }
    }
    return this;
  }

  private void set(String name, String value) {
    switch (name) {
      case "born" -> born(value);
      case "sex" -> sex = Sex.valueOf(value);
      case "applied" -> appliedOn(value);
      case "M" -> months = Integer.valueOf(value);
      case "degree" -> degree = Integer.valueOf(value);
      case "dependants" -> dependants = Integer.valueOf(value);
      case "days" -> days = Integer.valueOf(value);
      case "order" -> order = Integer.valueOf(value);
      case "until" -> until = LocalDate.parse(value);
      case "child" -> childBorn = LocalDate.parse(value);
      case "otherCarer" -> otherCarer = Boolean.valueOf(value);
      case "sheet" -> sheet = Boolean.valueOf(value);
      case "dismissal" -> dismissal = Dismissal.valueOf(value);
      case "group" -> group = Integer.valueOf(value);
      case "pensionAsked" -> pensionAsked = Boolean.valueOf(value);
      case "newDegree" -> changes.add(change(value.split(",")));
      case "dependant" -> family.add(dependant(value.split(",")));
      default -> throw new IllegalArgumentException(name);
    }
  }

  /** {@code 2023-05-20,80} or with the end of its term, {@code 2023-05-20,80,2024-05-19}. */
  private static Disability.Change change(String[] words) {
    return new Disability.Change(
        LocalDate.parse(words[0]),
        Integer.valueOf(words[1]),
        words.length > 2 ? LocalDate.parse(words[2]) : null);
  }

  /** {@code CHILD,2010-03-31}, {@code STUDENT,2003-01-10,2025-06-30}, {@code CARER,2021-08-08}. */
  private static Dependant dependant(String[] words) {
    Dependant.Ground ground = Dependant.Ground.valueOf(words[0]);
    LocalDate birth = words.length > 1 && !words[1].isEmpty() ? LocalDate.parse(words[1]) : null;
    boolean carer = ground == Dependant.Ground.CARER;
    return new Dependant(
        ground,
        carer ? null : birth,
        carer ? birth : null,
        words.length > 2 ? LocalDate.parse(words[2]) : null);
  }

  /** For example {@code 2023-02..2023-10 A 250000, 2023-11 B =3500 @2024-01-07 PENALTY}. */
  ACase paid(String history) {
    if (history == null) {
      return this;
    }
    for (String line : history.trim().split("\\s*,\\s*")) {
      String[] words = line.split("\\s+");
      String[] ends = words[0].split("\\.\\.");
      YearMonth last = YearMonth.parse(ends[ends.length - 1]);
      for (YearMonth m = YearMonth.parse(ends[0]); !m.isAfter(last); m = m.plusMonths(1)) {
        contributions.add(contribution(m, words));
      }
    }
    return this;
  }

  private static Contribution contribution(YearMonth month, String[] words) {
    boolean amount = words[2].startsWith("=");
    BigDecimal money = new BigDecimal(words[2].substring(amount ? 1 : 0));
    LocalDate received = month.plusMonths(1).atDay(5);
    Contribution.Kind kind = Contribution.Kind.CONTRIBUTION;
    for (int i = 3; i < words.length; i++) {
      if (words[i].startsWith("@")) {
        received = LocalDate.parse(words[i].substring(1));
      } else {
        kind = Contribution.Kind.valueOf(words[i]);
      }
    }
    return new Contribution(
        month, PAYERS.get(words[1]), amount ? null : money, amount ? money : null, received, kind);
  }

  CalculationInput asked() {
    boolean plain = changes.isEmpty() && group == null;
    return new CalculationInput(
        payment,
        risk,
        applied,
        new Person(birth, sex),
        contributions,
        months,
        degree,
        dependants,
        days,
        order,
        until,
        childBorn,
        otherCarer,
        sheet,
        dismissal,
        plain ? null : new Disability(group, pensionAsked, changes),
        family.isEmpty() ? null : family);
  }
}
