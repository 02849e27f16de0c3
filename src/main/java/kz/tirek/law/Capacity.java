package kz.tirek.law;

import static kz.tirek.law.ParameterKey.CAPACITY_BASIS;
import static kz.tirek.law.ParameterKey.CAPACITY_COEFFICIENT;

import java.util.List;

/** How a degree of disability enters the formula: as it is, or by a scale. */
record Capacity(Facts facts) {
  private static final Fraction HUNDREDTH = Fraction.hundredths(1);

  /** What the coefficient is taken from. */
  enum Basis {
    DEGREE,
    SCALE
  }

  Fraction at(int degree) {
    return byScale()
        ? facts.on(CAPACITY_COEFFICIENT).at(degree)
        : Fraction.of(degree).times(HUNDREDTH);
  }

  List<Provision> used() {
    Provision basis = facts.on(CAPACITY_BASIS);
    return byScale() ? List.of(basis, facts.on(CAPACITY_COEFFICIENT)) : List.of(basis);
  }

  private boolean byScale() {
    return facts.on(CAPACITY_BASIS).choice(Basis.class) == Basis.SCALE;
  }
}
