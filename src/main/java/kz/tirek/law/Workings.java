package kz.tirek.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kz.tirek.common.Money;

/** The steps of a calculation as it goes along. */
final class Workings {
  private final Citations citations;
  private final List<Step> steps = new ArrayList<>();

  Workings(Citations citations) {
    this.citations = citations;
  }

  void step(String symbol, Fraction value, Phrase how, Collection<Provision> used) {
    step(symbol, value.toString(), how, used);
  }

  void step(String symbol, Money value, Phrase how, Collection<Provision> used) {
    step(symbol, value.toString(), how, used);
  }

  void step(String symbol, LocalDate value, Phrase how, Collection<Provision> used) {
    step(symbol, value.toString(), how, used);
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }

  private void step(String symbol, String value, Phrase how, Collection<Provision> used) {
    Citations.Citation citation = citations.of(used);
    steps.add(new Step(symbol, value, how, citation.source(), citation.parameters()));
  }
}
