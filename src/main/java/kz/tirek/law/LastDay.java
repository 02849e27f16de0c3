package kz.tirek.law;

import java.time.LocalDate;

/**
 * The last day of a term that is counted in months or years. Where the last month has no such date,
 * its last day stands for it.
 */
enum LastDay {
  SAME_DATE {
    @Override
    LocalDate of(LocalDate begin, int months) {
      return begin.plusMonths(months);
    }
  },
  DAY_BEFORE {
    @Override
    LocalDate of(LocalDate begin, int months) {
      return begin.plusMonths(months).minusDays(1);
    }
  };

  abstract LocalDate of(LocalDate begin, int months);
}
