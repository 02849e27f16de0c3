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
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Region;
import kz.tirek.reporting.MonthlyStatistics.Month;
import kz.tirek.reporting.MonthlyStatistics.OfPayment;

/** Adds cells up over branches, to what a report says of a month. */
final class CellSums {
  /**
   * @param payment null for all together
   */
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
    sums.merge(new Key(cell.month(), cell.payment(), breakdown, group), cell.sums(), Sums::plus);
    sums.merge(new Key(cell.month(), null, breakdown, group), cell.sums(), Sums::plus);
  }

  Month of(YearMonth month, boolean over) {
    return new Month(
        month,
        over,
        total(month, null).acrossPayments(),
        broken(month, null),
        Arrays.stream(PaymentKind.values())
            .map(kind -> new OfPayment(kind, total(month, kind), broken(month, kind)))
            .toList());
  }

  private Map<Breakdown, Map<String, Counts>> broken(YearMonth month, PaymentKind payment) {
    Map<Breakdown, Map<String, Counts>> breakdowns = new EnumMap<>(Breakdown.class);
    for (Breakdown breakdown : Breakdown.of(payment)) {
      Map<String, Counts> groups = new LinkedHashMap<>();
      for (String group : groups(breakdown)) {
        Counts counts = counts(new Key(month, payment, breakdown.name(), group));
        groups.put(group, payment == null ? counts.acrossPayments() : counts);
      }
      breakdowns.put(breakdown, groups);
    }
    return breakdowns;
  }

  private List<String> groups(Breakdown breakdown) {
    return breakdown == Breakdown.REGION
        ? branches.stream().map(Region::code).toList()
        : breakdown.groups();
  }

  private Counts total(YearMonth month, PaymentKind payment) {
    return counts(new Key(month, payment, Cell.TOTAL, "ALL"));
  }

  private Counts counts(Key key) {
    return sums.getOrDefault(key, Sums.NONE).counts();
  }
}
