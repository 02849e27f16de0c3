package kz.tirek.law;

import java.util.List;
import java.util.stream.Stream;

/** A condition of the right to a payment; the list of them is the eligibility. */
@FunctionalInterface
interface Rule {
  Verdict judge(Facts facts);

  /** Every reason against the right, in the order of the rules. */
  static List<Reason> reasonsAgainst(List<Rule> rules, Facts facts) {
    return rules.stream()
        .map(rule -> rule.judge(facts))
        .flatMap(
            verdict ->
                verdict instanceof Verdict.Rejected rejected
                    ? Stream.of(rejected.reason())
                    : Stream.empty())
        .toList();
  }
}
