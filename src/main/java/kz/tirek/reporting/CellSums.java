package kz.tirek.reporting;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Region;
import kz.tirek.reporting.MonthlyStatistics.Month;
import kz.tirek.reporting.MonthlyStatistics.OfPayment;

/** Adds cells up over branches, to what a report says of a month. */
final class CellSums {
  private record Key(YearMonth month, PaymentKind payment, String breakdown, String group) {}

  private final List<Region> branches;
  private final Map<Key, Sums> sums = new HashMap<>();

  CellSums(List<Cell> cells, Set<Region> branches) {
    this.branches = branches.stream().sorted().toList();
    Set<String> codes = branches.stream().map(Region::code).collect(Collectors.toSet());
    cells.stream().filter(cell -> codes.contains(cell.region())).forEach(this::add);
  }

  private void add(Cell cell) {
    add(cell, cell.breakdown(), cell.group());
    if (cell.breakdown().equals(Cell.TOTAL)) {
      add(cell, Breakdown.REGION.name(), cell.region());
    }
  }

  private void add(Cell cell, String breakdown, String group) {
    Key key = new Key(cell.month(), cell.payment(), breakdown, group);
    sums.merge(key, cell.sums(), Sums::plus);
  }

  Month of(YearMonth month, boolean over) {
    Sums total =
        Arrays.stream(PaymentKind.values())
            .map(payment -> total(month, payment))
            .reduce(Sums.NONE, Sums::plus);
    return new Month(
        month,
        over,
        total.counts().acrossPayments(),
        Arrays.stream(PaymentKind.values()).map(payment -> ofPayment(month, payment)).toList());
  }

  private OfPayment ofPayment(YearMonth month, PaymentKind payment) {
    Map<Breakdown, Map<String, Counts>> breakdowns = new EnumMap<>(Breakdown.class);
    for (Breakdown breakdown : Breakdown.of(payment)) {
      Map<String, Counts> groups = new LinkedHashMap<>();
      groups(breakdown)
          .forEach(
              group ->
                  groups.put(
                      group, sum(new Key(month, payment, breakdown.name(), group)).counts()));
      breakdowns.put(breakdown, groups);
    }
    return new OfPayment(payment, total(month, payment).counts(), breakdowns);
  }

  private Stream<String> groups(Breakdown breakdown) {
    return breakdown == Breakdown.REGION
        ? branches.stream().map(Region::code)
        : breakdown.groups().stream();
  }

  private Sums total(YearMonth month, PaymentKind payment) {
    return sum(new Key(month, payment, Cell.TOTAL, "ALL"));
  }

  private Sums sum(Key key) {
    return sums.getOrDefault(key, Sums.NONE);
  }
}
