package kz.tirek.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.Region;
import kz.tirek.refunds.Refunds;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The indicators of the Fund's service (domain.md §9). */
@Service
public class Indicators {
  private static final Rates NONE = Rates.of(0, 0, 0, 0, 0, 0, 0, 0);

  private final RateRepository rates;
  private final Refunds refunds;
  private final Clock clock;
  private final List<Employed> employed = Employed.load();

  Indicators(RateRepository rates, Refunds refunds, Clock clock) {
    this.rates = rates;
    this.refunds = refunds;
    this.clock = clock;
  }

  /**
   * @param from date such as 2026-01-15, or month such as 2026-01
   * @param to the same, inclusive; at most 24 months from the first
   * @param withCoverage participants are counted over all accounts, which takes its time
   * @throws InvalidInput with code {@code UNREADABLE_VALUE}, {@code MONTH_TOO_EARLY}, {@code
   *     MONTH_IN_FUTURE}, {@code PERIOD_BACKWARDS} or {@code PERIOD_TOO_LONG}
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public IndicatorReport of(String from, String to, Set<Region> branches, boolean withCoverage) {
    ReportDays days = ReportDays.of(from, to, clock);
    List<RateRepository.Group> groups = rates.groups(days, branches);
    return new IndicatorReport(
        days.from(),
        days.to(),
        branches.stream().sorted().toList(),
        groups.stream().map(RateRepository.Group::rates).reduce(NONE, Rates::plus),
        by(RateRepository.Group::payment, groups),
        by(RateRepository.Group::region, groups),
        by(RateRepository.Group::channel, groups),
        refunds.byReason(days.from(), days.to(), branches),
        withCoverage ? coverage(days.to()) : null,
        IntStream.rangeClosed(days.from().getYear(), days.to().getYear())
            .mapToObj(year -> "/api/v1/reports/legal?year=" + year)
            .toList());
  }

  private static <K extends Comparable<K>> Map<K, Rates> by(
      Function<RateRepository.Group, K> key, List<RateRepository.Group> groups) {
    return groups.stream()
        .collect(Collectors.toMap(key, RateRepository.Group::rates, Rates::plus, TreeMap::new));
  }

  private IndicatorReport.Coverage coverage(LocalDate day) {
    long participants = rates.participants(day);
    return Employed.on(day, employed)
        .map(
            value ->
                new IndicatorReport.Coverage(
                    participants,
                    value.persons(),
                    Rates.percent(participants, value.persons()),
                    value.source(),
                    value.status()))
        .orElseGet(() -> new IndicatorReport.Coverage(participants, null, null, null, null));
  }
}
