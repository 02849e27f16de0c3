package kz.tirek.recovery;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.Money;

/** When how much of a debt is to be paid: a plan that ends, and pays all of it. */
record Schedule(List<Instalment> instalments) {
  /** KZT; less is not worth a transfer. */
  private static final Money LEAST = Money.of("1.00");

  /**
   * The same sum each month until the debt is paid; the last takes what is left.
   *
   * @throws InvalidInput when that takes more than {@code most} instalments, or each is too small
   */
  static Schedule monthly(Money debt, Money monthly, LocalDate first, LocalDate today, int most) {
    if (monthly.compareTo(LEAST) < 0) {
      throw new InvalidInput("monthly", "INSTALMENT_TOO_SMALL", "An instalment is at least 1 KZT");
    }
    BigDecimal count = debt.value().divide(monthly.value(), 0, RoundingMode.UP);
    if (count.compareTo(BigDecimal.valueOf(most)) > 0) {
      throw new InvalidInput(
          "monthly",
          "PLAN_TOO_LONG",
          "It would take %s instalments; %d are the most".formatted(count, most));
    }
    List<Instalment> instalments = new ArrayList<>();
    Money left = debt;
    for (int i = 0; i < count.intValueExact(); i++) {
      Money amount = monthly.compareTo(left) > 0 ? left : monthly;
      instalments.add(new Instalment(i + 1, first.plusMonths(i), amount, null));
      left = left.minus(amount);
    }
    return of(joinedIfTooSmall(instalments), debt, today, most, "firstDueOn");
  }

  /** A rest below the least is paid with the instalment before it. */
  private static List<Instalment> joinedIfTooSmall(List<Instalment> all) {
    Instalment last = all.get(all.size() - 1);
    if (all.size() == 1 || last.amount().compareTo(LEAST) >= 0) {
      return all;
    }
    Instalment before = all.get(all.size() - 2);
    List<Instalment> joined = new ArrayList<>(all.subList(0, all.size() - 2));
    joined.add(
        new Instalment(before.number(), before.dueOn(), before.amount().plus(last.amount()), null));
    return joined;
  }

  /**
   * A line each, like {@code 2026-12-15 10000.00}.
   *
   * @throws InvalidInput when it cannot be read, never ends, or does not pay exactly the debt
   */
  static Schedule read(String lines, Money debt, LocalDate today, int most) {
    List<Instalment> instalments = new ArrayList<>();
    for (String line : lines.lines().filter(l -> !l.isBlank()).toList()) {
      String[] parts = line.strip().split("\\s+");
      try {
        instalments.add(
            new Instalment(
                instalments.size() + 1, LocalDate.parse(parts[0]), Money.of(parts[1]), null));
      } catch (DateTimeException
          | ArithmeticException
          | NumberFormatException
          | ArrayIndexOutOfBoundsException e) {
        throw new InvalidInput(
            "schedule",
            "SCHEDULE_UNREADABLE",
            "Each line says when and how much: 2026-12-15 10000");
      }
    }
    return of(instalments, debt, today, most, "schedule");
  }

  private static Schedule of(
      List<Instalment> instalments, Money debt, LocalDate today, int most, String field) {
    if (instalments.isEmpty() || instalments.size() > most) {
      throw new InvalidInput(
          field, "PLAN_TOO_LONG", "A plan has from 1 to %d instalments".formatted(most));
    }
    LocalDate before = today;
    Money sum = Money.ZERO;
    for (Instalment each : instalments) {
      if (!each.dueOn().isAfter(before)) {
        throw new InvalidInput(
            field, "DATES_OUT_OF_ORDER", "Instalments fall due one after another, from tomorrow");
      }
      if (each.amount().compareTo(LEAST) < 0) {
        throw new InvalidInput(field, "INSTALMENT_TOO_SMALL", "An instalment is at least 1 KZT");
      }
      before = each.dueOn();
      sum = sum.plus(each.amount());
    }
    if (before.isAfter(today.plusMonths(most))) {
      throw new InvalidInput(
          field, "PLAN_TOO_LONG", "A plan ends within %d months".formatted(most));
    }
    if (!sum.equals(debt)) {
      throw new InvalidInput(
          field,
          "PLAN_DOES_NOT_ADD_UP",
          "The plan makes %s KZT, the debt is %s KZT".formatted(sum, debt));
    }
    return new Schedule(List.copyOf(instalments));
  }
}
