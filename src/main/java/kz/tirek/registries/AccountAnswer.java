package kz.tirek.registries;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.List;

/** The months a participant has contributions for, from the Fund's own accounts. */
record AccountAnswer(List<Contribution> contributions) {

  AccountAnswer {
    requireNonNull(contributions, "contributions");
  }

  record Contribution(YearMonth period) {
    Contribution {
      requireNonNull(period, "period");
    }
  }
}
