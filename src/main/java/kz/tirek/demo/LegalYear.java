package kz.tirek.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Region;
import kz.tirek.lawsuits.LegalHistory;
import kz.tirek.lawsuits.PastSuit;
import kz.tirek.lawsuits.PastSuit.Repaid;
import kz.tirek.lawsuits.Side;
import kz.tirek.lawsuits.Subject;
import kz.tirek.lawsuits.SuitKind;
import kz.tirek.recovery.Entry.Channel;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Suits of 2022 whose events add up to the table that the Fund published (domain.md §7); who they
 * are about is made up.
 */
@Component
@Profile("demo")
class LegalYear {
  static final int YEAR = 2022;

  private static final long SEED = 188;

  /** KZT; what the suits of the year brought of it is less than what came back in the year. */
  private static final int JUDGMENTS = 22_000_000;

  private static final int JUDGMENTS_OF_THE_YEAR = 5_000_000;
  private static final int VOLUNTARY = 66_000_000;
  private static final int SETTLEMENTS = 2_000_000;
  private static final int MATERNITY_VERDICT = 3_000_000;
  private static final int CHILD_CARE_VERDICT = 342_400;
  private static final int REPAYMENTS = 240;

  private final LegalHistory history;

  LegalYear(LegalHistory history) {
    this.history = history;
  }

  /** Once; a demo that has the year already is left alone. */
  void bringIn() {
    if (!history.has(YEAR)) {
      Random random = new Random(SEED);
      PastSuits suits = new PastSuits(random, YEAR);
      history.bringIn(YEAR, allOf(suits, random), repaid(random));
    }
  }

  private static List<PastSuit> allOf(PastSuits suits, Random random) {
    List<PastSuit> all = new ArrayList<>();
    add(all, 6, i -> suits.returned(byFund(Subject.OVERPAYMENT)));
    add(all, 4, i -> suits.leftUnconsidered(byFund(Subject.OVERPAYMENT)));
    all.addAll(won(suits, random));
    all.add(suits.lost(byFund(Subject.OVERPAYMENT), false));
    all.add(suits.lost(byFund(Subject.PROCUREMENT), false));
    int[] agreed = shares(random, SETTLEMENTS, 93);
    add(all, 93, i -> suits.settled(byFund(Subject.OVERPAYMENT), agreed[i]));
    all.addAll(againstFund(suits));
    return all;
  }

  /** 73 on overpayments, of which two in criminal cases, 5 on procurement, 5 on other grounds. */
  private static List<PastSuit> won(PastSuits suits, Random random) {
    List<PastSuit> won = new ArrayList<>();
    won.add(suits.verdict(PaymentKind.MATERNITY, MATERNITY_VERDICT));
    won.add(suits.verdict(PaymentKind.CHILD_CARE, CHILD_CARE_VERDICT));
    int[] awarded = shares(random, JUDGMENTS_OF_THE_YEAR, 81);
    add(won, 71, i -> suits.won(byFund(Subject.OVERPAYMENT), awarded[i]));
    add(won, 5, i -> suits.won(byFund(Subject.PROCUREMENT), awarded[71 + i]));
    add(won, 5, i -> suits.won(byFund(Subject.OTHER), awarded[76 + i]));
    return won;
  }

  private static List<PastSuit> againstFund(PastSuits suits) {
    List<PastSuit> all = new ArrayList<>();
    all.add(suits.discontinued(against(SuitKind.CIVIL, null), "The claimant died"));
    all.add(suits.settled(against(SuitKind.CIVIL, null), 0));
    add(all, 7, i -> suits.returned(administrative(PaymentKind.JOB_LOSS)));
    all.add(suits.won(administrative(PaymentKind.BREADWINNER), 0));
    all.add(suits.won(administrative(PaymentKind.CHILD_CARE), 0));
    all.add(suits.inPart(administrative(PaymentKind.MATERNITY)));
    add(all, 2, i -> suits.lost(administrative(PaymentKind.CHILD_CARE), false));
    add(all, 2, i -> suits.lost(administrative(PaymentKind.DISABILITY), false));
    all.add(suits.lost(administrative(PaymentKind.MATERNITY), false));
    all.add(suits.lost(administrative(PaymentKind.CHILD_CARE), true));
    all.add(suits.lost(administrative(PaymentKind.MATERNITY), true));
    return all;
  }

  /** What came back before any suit, and by judgments of earlier years. */
  private static List<Repaid> repaid(Random random) {
    List<Repaid> all = new ArrayList<>();
    for (int amount : shares(random, VOLUNTARY - SETTLEMENTS, REPAYMENTS)) {
      all.add(repaid(random, amount, Channel.VOLUNTARY));
    }
    for (int amount : shares(random, JUDGMENTS - JUDGMENTS_OF_THE_YEAR, REPAYMENTS / 4)) {
      all.add(repaid(random, amount, Channel.JUDGMENT));
    }
    return all;
  }

  private static Repaid repaid(Random random, int amount, Channel channel) {
    PaymentKind[] payments = PaymentKind.values();
    return new Repaid(
        LocalDate.ofYearDay(YEAR, 1 + random.nextInt(365)),
        Money.of(Integer.toString(amount)),
        channel,
        Region.values()[random.nextInt(Region.values().length)],
        payments[random.nextInt(payments.length)]);
  }

  private static PastSuits.Claim byFund(Subject subject) {
    return new PastSuits.Claim(
        Side.BY_FUND,
        SuitKind.CIVIL,
        subject,
        subject == Subject.OVERPAYMENT ? PaymentKind.CHILD_CARE : null);
  }

  private static PastSuits.Claim administrative(PaymentKind payment) {
    return against(SuitKind.ADMINISTRATIVE, payment);
  }

  private static PastSuits.Claim against(SuitKind kind, PaymentKind payment) {
    return new PastSuits.Claim(Side.AGAINST_FUND, kind, Subject.OTHER, payment);
  }

  private static void add(List<PastSuit> all, int count, IntFunction<PastSuit> suit) {
    IntStream.range(0, count).mapToObj(suit).forEach(all::add);
  }

  /** Uneven parts, each above nothing, that add up to the sum exactly. */
  private static int[] shares(Random random, int sum, int count) {
    int[] weights = random.ints(count, 1, 10).toArray();
    long total = IntStream.of(weights).asLongStream().sum();
    int[] parts = IntStream.of(weights).map(w -> (int) (w * (long) sum / total)).toArray();
    parts[0] += sum - IntStream.of(parts).sum();
    return parts;
  }
}
