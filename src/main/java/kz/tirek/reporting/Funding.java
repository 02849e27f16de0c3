package kz.tirek.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.tirek.common.PaymentKind;
import kz.tirek.deadlines.PaymentDays;
import kz.tirek.deadlines.WorkingDays;
import kz.tirek.reporting.FundingForecast.Day;
import kz.tirek.reporting.NeedRepository.Entry;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** What money the treasury has to hold ready. */
@Service
public class Funding {
  /** Before the Fund was. */
  private static final YearMonth LONG_AGO = YearMonth.of(2000, 1);

  private static final int DAYS = 10;

  private final NeedRepository needs;
  private final WorkingDays calendar;
  private final PaymentDays paymentDays;
  private final Clock clock;

  Funding(NeedRepository needs, WorkingDays calendar, PaymentDays paymentDays, Clock clock) {
    this.needs = needs;
    this.calendar = calendar;
    this.paymentDays = paymentDays;
    this.clock = clock;
  }

  /** The next ten working days, today among them if it is one. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public FundingForecast forecast() {
    LocalDate today = LocalDate.now(clock);
    LocalDate first = calendar.isWorkingDay(today) ? today : calendar.plus(today, 1);
    List<LocalDate> days = Stream.iterate(first, day -> calendar.plus(day, 1)).limit(DAYS).toList();
    LocalDate last = days.get(DAYS - 1);
    List<Entry> orders = needs.orders(first);
    List<Entry> regular = regular(first, last);
    List<Entry> pending = needs.pending(first, last);
    Amount refunds = needs.refunds();
    List<Day> forecast =
        days.stream()
            .map(
                day ->
                    day(
                        day,
                        kind ->
                            Need.of(
                                sum(orders, day, kind),
                                sum(regular, day, kind),
                                Amount.NONE,
                                sum(pending, day, kind)),
                        day.equals(first) ? refunds : Amount.NONE))
            .toList();
    return new FundingForecast(first, last, total(forecast), byPayment(forecast), forecast);
  }

  /**
   * Months are needed on their payment day, of which a window of ten working days has one or none.
   * A month whose day has passed without a run is needed at once.
   */
  private List<Entry> regular(LocalDate first, LocalDate last) {
    YearMonth present = YearMonth.from(first);
    List<Entry> needed = new ArrayList<>();
    YearMonth since = LONG_AGO;
    if (paymentDays.of(present).isBefore(first) && !needs.isRun(present)) {
      needed.addAll(needs.regular(since, present, first));
      since = present.plusMonths(1);
    }
    for (YearMonth month : List.of(present, present.plusMonths(1))) {
      LocalDate day = paymentDays.of(month);
      if (!day.isBefore(first) && !day.isAfter(last)) {
        needed.addAll(needs.regular(since, month, day));
      }
    }
    return needed;
  }

  private static Day day(LocalDate day, Function<PaymentKind, Need> needs, Amount refunds) {
    Map<PaymentKind, Need> payments = new EnumMap<>(PaymentKind.class);
    Arrays.stream(PaymentKind.values()).forEach(kind -> payments.put(kind, needs.apply(kind)));
    Need refunding = Need.of(Amount.NONE, Amount.NONE, refunds, Amount.NONE);
    return new Day(day, payments.values().stream().reduce(refunding, Need::plus), payments);
  }

  private static Amount sum(List<Entry> entries, LocalDate day, PaymentKind payment) {
    return entries.stream()
        .filter(entry -> entry.day().equals(day) && entry.payment() == payment)
        .map(Entry::amount)
        .reduce(Amount.NONE, Amount::plus);
  }

  private static Need total(List<Day> days) {
    return days.stream().map(Day::total).reduce(Need.NONE, Need::plus);
  }

  private static Map<PaymentKind, Need> byPayment(List<Day> days) {
    Map<PaymentKind, Need> payments = new EnumMap<>(PaymentKind.class);
    days.forEach(
        day -> day.payments().forEach((kind, need) -> payments.merge(kind, need, Need::plus)));
    return payments;
  }
}
