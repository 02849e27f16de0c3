package kz.tirek.indexation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.tirek.awards.Award;
import kz.tirek.awards.AwardPeriod;
import kz.tirek.awards.AwardsInBulk;
import kz.tirek.awards.Change;
import kz.tirek.awards.Determination;
import kz.tirek.awards.Recalculation;
import kz.tirek.cases.AwardTerms;
import kz.tirek.cases.CalculationsInBulk;
import kz.tirek.cases.StoredCalculation;
import kz.tirek.payouts.Payouts;
import org.springframework.stereotype.Component;

/** Asks the present law about awards that run; where it says something else, it is carried out. */
@Component
class LawAgain {
  private final AwardsInBulk awards;
  private final CalculationsInBulk calculations;
  private final AwardTerms terms;
  private final Payouts payouts;
  private final Clock clock;

  LawAgain(
      AwardsInBulk awards,
      CalculationsInBulk calculations,
      AwardTerms terms,
      Payouts payouts,
      Clock clock) {
    this.awards = awards;
    this.calculations = calculations;
    this.terms = terms;
    this.payouts = payouts;
    this.clock = clock;
  }

  /**
   * What the law gives to those of the awards it is asked about, and that it gives something.
   *
   * @param ids awards whose rows are locked, or that are only looked at
   */
  List<Answer> ask(List<String> ids) {
    List<Award> running = awards.all(ids).stream().filter(Award::isRunning).toList();
    Map<Long, StoredCalculation> answers =
        calculations.askAnew(
            running.stream().map(award -> award.newest().calculationId()).toList());
    Map<Award, List<AwardPeriod>> law = new LinkedHashMap<>();
    for (Award award : running) {
      StoredCalculation answer = answers.get(award.newest().calculationId());
      if (answer != null && answer.entitled()) {
        law.put(award, answer.entitlement());
      }
    }
    return awards.given(law).entrySet().stream()
        .map(
            given ->
                new Answer(
                    given.getKey(),
                    given.getValue(),
                    answers.get(given.getKey().newest().calculationId())))
        .toList();
  }

  /**
   * @return how many awards changed
   */
  int recalculate(Indexation indexation, List<String> ids) {
    List<Answer> changes = ask(ids).stream().filter(Answer::isNews).toList();
    if (changes.isEmpty()) {
      return 0;
    }
    Map<Long, Long> kept =
        calculations.keep(
            changes.stream().collect(Collectors.toMap(Answer::asked, Answer::calculation)));
    List<Award> after =
        awards.recalculate(
            changes.stream()
                .map(answer -> answer.recalculation(kept.get(answer.asked()), change(indexation)))
                .toList());
    findOverpayments(changes, after);
    terms.reset(after);
    return changes.size();
  }

  /** Only months up to the present one may have been paid. */
  private void findOverpayments(List<Answer> changes, List<Award> after) {
    LocalDate last = YearMonth.now(clock).atEndOfMonth();
    for (int i = 0; i < after.size(); i++) {
      List<AwardPeriod> before = AwardPeriod.endingOn(last, changes.get(i).award().periods());
      if (!before.equals(AwardPeriod.endingOn(last, after.get(i).periods()))) {
        payouts.findOverpayments(after.get(i).id());
      }
    }
  }

  private static Change change(Indexation indexation) {
    return new Change(
        indexation.kind().ground(),
        indexation.effectiveOn(),
        indexation.id(),
        indexation.decidedBy(),
        indexation.act());
  }

  /** What the law gives to an award, raises included. */
  record Answer(Award award, List<AwardPeriod> entitlement, StoredCalculation calculation) {
    boolean isNews() {
      return !entitlement.equals(award.entitlement());
    }

    /** What is paid from a day on: the period that covers it, or the next to come. */
    AwardPeriod on(LocalDate day) {
      return entitlement.stream()
          .filter(period -> period.until() == null || !period.until().isBefore(day))
          .findFirst()
          .orElseGet(() -> entitlement.get(entitlement.size() - 1));
    }

    /** Last day; null where no end is known. */
    LocalDate until() {
      return entitlement.get(entitlement.size() - 1).until();
    }

    private long asked() {
      return award.newest().calculationId();
    }

    private Recalculation recalculation(long kept, Change change) {
      return new Recalculation(
          award,
          isLonger() ? Determination.Kind.EXTEND : Determination.Kind.RECALCULATE,
          kept,
          entitlement,
          change);
    }

    private boolean isLonger() {
      LocalDate before = award.entitledUntil();
      return before != null && (until() == null || until().isAfter(before));
    }
  }
}
