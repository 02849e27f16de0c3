package kz.tirek.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.lawsuits.Lawsuit;
import kz.tirek.lawsuits.MoneyBack;
import kz.tirek.lawsuits.Outcome;
import kz.tirek.lawsuits.PastSuit;
import kz.tirek.lawsuits.PastSuit.Happened;
import kz.tirek.lawsuits.Result;
import kz.tirek.lawsuits.Side;
import kz.tirek.lawsuits.StepKind;
import kz.tirek.lawsuits.Subject;
import kz.tirek.lawsuits.SuitKind;
import kz.tirek.recovery.Entry.Channel;

/** Suits that were filed and ended within one year, told step by step. */
final class PastSuits {
  /** Filed by then, a suit is over before the year is. */
  private static final int LAST_DAY_TO_FILE = 200;

  private final Random random;
  private final int year;
  private final People people;

  PastSuits(Random random, int year) {
    this.random = random;
    this.year = year;
    this.people = new People(random, new Numbers(random), LocalDate.of(year, 1, 1));
  }

  /**
   * @param payment null where it is about none
   */
  record Claim(Side side, SuitKind kind, Subject subject, PaymentKind payment) {}

  PastSuit returned(Claim claim) {
    return new Story(claim, claimed()).then(StepKind.RETURNED, 7).close(Outcome.RETURNED);
  }

  PastSuit leftUnconsidered(Claim claim) {
    return accepted(claim, claimed()).then(StepKind.LEFT_UNCONSIDERED, 20).close(Outcome.LEFT);
  }

  PastSuit discontinued(Claim claim, String why) {
    return accepted(claim, 0).then(StepKind.DISCONTINUED, 30).close(Outcome.DISCONTINUED);
  }

  /**
   * @param sum KZT awarded and collected; nothing where the Fund was sued
   */
  PastSuit won(Claim claim, int sum) {
    Story story =
        accepted(claim, sum)
            .then(StepKind.ADJOURNED, 14)
            .judged(Result.FOR_FUND, sum)
            .then(StepKind.IN_FORCE, 31);
    return sum == 0 ? story.close(Outcome.WON) : enforced(story, sum, Channel.JUDGMENT);
  }

  /** The Fund's claim in a criminal case. */
  PastSuit verdict(PaymentKind payment, int sum) {
    Claim claim = new Claim(Side.BY_FUND, SuitKind.CRIMINAL_CLAIM, Subject.OVERPAYMENT, payment);
    return enforced(
        accepted(claim, sum).judged(Result.FOR_FUND, sum).then(StepKind.IN_FORCE, 31),
        sum,
        Channel.VERDICT);
  }

  PastSuit lost(Claim claim, boolean appealed) {
    Story story = accepted(claim, claimed()).judged(Result.AGAINST_FUND, 0);
    if (appealed) {
      story.then(StepKind.APPEALED, 20).decided(StepKind.APPEAL_RULED, 30, Result.AGAINST_FUND, 0);
    }
    return story.then(StepKind.IN_FORCE, appealed ? 0 : 31).close(Outcome.LOST);
  }

  PastSuit inPart(Claim claim) {
    return accepted(claim, claimed())
        .judged(Result.IN_PART, 0)
        .then(StepKind.IN_FORCE, 31)
        .close(Outcome.LOST);
  }

  PastSuit settled(Claim claim, int sum) {
    Story story =
        accepted(claim, sum)
            .then(StepKind.MEDIATION_BEGUN, 10)
            .decided(StepKind.SETTLED, 15, null, sum);
    return sum == 0
        ? story.close(Outcome.SETTLED)
        : story.paid(sum, Channel.MEDIATION, 20).close(Outcome.SETTLED);
  }

  private Story accepted(Claim claim, int claimed) {
    return new Story(claim, claimed).then(StepKind.ACCEPTED, 5);
  }

  private static PastSuit enforced(Story story, int sum, Channel channel) {
    return story
        .then(StepKind.WRIT_ISSUED, 5)
        .then(StepKind.WITH_BAILIFF, 3)
        .paid(sum, channel, 20)
        .close(Outcome.COLLECTED);
  }

  private int claimed() {
    return 50_000 + 1000 * random.nextInt(200);
  }

  /** One suit as it goes on; each step names the day of the next. */
  private final class Story {
    private final Claim claim;
    private final int claimed;
    private final Inhabitant other = people.next();
    private final LocalDate openedOn =
        LocalDate.ofYearDay(year, 1 + random.nextInt(LAST_DAY_TO_FILE));
    private final List<Happened> steps = new ArrayList<>();
    private final List<MoneyBack> money = new ArrayList<>();
    private LocalDate today = openedOn;

    Story(Claim claim, int claimed) {
      this.claim = claim;
      this.claimed = claimed;
      if (claim.side() == Side.BY_FUND) {
        then(StepKind.OPENED, 0);
        then(StepKind.DRAFTED, 3);
      }
      decided(claim.side() == Side.BY_FUND ? StepKind.FILED : StepKind.RECEIVED, 2, null, claimed);
    }

    Story then(StepKind kind, int days) {
      return decided(kind, days, null, 0);
    }

    Story judged(Result result, int sum) {
      return decided(StepKind.JUDGED, 25, result, sum);
    }

    Story decided(StepKind kind, int days, Result result, int sum) {
      today = today.plusDays(days);
      steps.add(new Happened(kind, today, today.plusDays(7), result, null, money(sum)));
      return this;
    }

    Story paid(int sum, Channel channel, int days) {
      decided(StepKind.FOLLOWED, days, null, sum);
      money.add(new MoneyBack(today, money(sum), channel, null));
      return this;
    }

    PastSuit close(Outcome outcome) {
      today = today.plusDays(1);
      steps.add(new Happened(StepKind.CLOSED, today, null, null, outcome, null));
      return new PastSuit(suit(), steps, money);
    }

    private Lawsuit suit() {
      boolean company = claim.subject() == Subject.PROCUREMENT;
      return new Lawsuit(
          null,
          claim.side(),
          claim.kind(),
          claim.subject(),
          other.region(),
          claim.payment(),
          null,
          company
              ? "ТОО «%s»".formatted(other.familyName())
              : other.familyName() + " " + other.givenName(),
          company ? null : other.iin().value(),
          money(claimed),
          "Court of " + other.region().title(),
          "%d-%d".formatted(2 + random.nextInt(5), 100 + random.nextInt(9000)),
          openedOn,
          null,
          false);
    }

    private static Money money(int sum) {
      return sum == 0 ? null : Money.of(Integer.toString(sum));
    }
  }
}
