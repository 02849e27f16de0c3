package kz.tirek.lawsuits;

import java.time.LocalDate;
import kz.tirek.common.Money;

/**
 * The legal department's table of a year (domain.md §7). It counts the suits that were filed in the
 * year, by what the courts last said of each until {@code asOf}; money counts on the day it came.
 *
 * @param asOf inclusive
 */
public record LegalTable(
    int year, LocalDate asOf, ByFund byFund, Recovered recovered, Against againstFund) {

  /**
   * Suits that the Fund filed.
   *
   * @param inFavour in full or in part
   * @param inFavourInPart of these, in part only
   * @param mediation ended by settlement
   * @param open not decided until {@code asOf}
   */
  public record ByFund(
      long filed,
      long returned,
      long leftUnconsidered,
      BySubject inFavour,
      long inFavourInPart,
      BySubject against,
      long mediation,
      long discontinued,
      long open) {}

  /** Suits by what they are about. */
  public record BySubject(long total, long overpayment, long procurement, long other) {}

  /**
   * Money that came back in the year, KZT, whatever year its suit is of.
   *
   * @param voluntary without the force of a court: the debtor paid, paid by settlement, or it was
   *     withheld
   * @param ofVoluntaryMediation part of voluntary
   * @param ofVoluntaryWithheld part of voluntary
   */
  public record Recovered(
      Money total,
      Money judgments,
      Money voluntary,
      Money ofVoluntaryMediation,
      Money ofVoluntaryWithheld,
      Verdicts verdicts) {}

  /** Money by criminal verdicts, KZT. */
  public record Verdicts(Money total, Money maternity, Money childCare, Money other) {}

  /** Suits of others against the Fund. */
  public record Against(Suits civil, Suits administrative) {}

  /**
   * @param againstOnAppeal of those against the Fund, how many a court of appeal decided, or has
   *     before it
   */
  public record Suits(
      long filed,
      long returned,
      long leftUnconsidered,
      long forFund,
      long inPart,
      long against,
      long againstOnAppeal,
      long mediation,
      long discontinued,
      long open) {}
}
