package kz.tirek.lawsuits;

import static kz.tirek.recovery.Entry.Channel.JUDGMENT;
import static kz.tirek.recovery.Entry.Channel.MEDIATION;
import static kz.tirek.recovery.Entry.Channel.VERDICT;
import static kz.tirek.recovery.Entry.Channel.VOLUNTARY;
import static kz.tirek.recovery.Entry.Channel.WITHHOLDING;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.lawsuits.LegalTable.Against;
import kz.tirek.lawsuits.LegalTable.ByFund;
import kz.tirek.lawsuits.LegalTable.BySubject;
import kz.tirek.lawsuits.LegalTable.Recovered;
import kz.tirek.lawsuits.LegalTable.Suits;
import kz.tirek.lawsuits.LegalTable.Verdicts;
import kz.tirek.lawsuits.TableRepository.Alike;
import kz.tirek.lawsuits.TableRepository.Came;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The legal table of any year. */
@Service
public class LegalReports {
  /** The Fund began in 2005. */
  private static final int FIRST_YEAR = 2005;

  private final TableRepository table;
  private final Clock clock;

  LegalReports(TableRepository table, Clock clock) {
    this.table = table;
    this.clock = clock;
  }

  /**
   * @param asOf what happened later is not counted; null for today
   * @throws InvalidInput with code {@code YEAR_UNKNOWN} or {@code DATE_IN_FUTURE}
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public LegalTable table(int year, LocalDate asOf) {
    LocalDate today = LocalDate.now(clock);
    if (year < FIRST_YEAR || year > today.getYear()) {
      throw new InvalidInput(
          "year", "YEAR_UNKNOWN", "There are years from 2005 to " + today.getYear());
    }
    if (asOf != null && asOf.isAfter(today)) {
      throw new InvalidInput("asOf", "DATE_IN_FUTURE", "This day has not come yet");
    }
    LocalDate until = asOf == null ? today : asOf;
    List<Alike> suits = table.suits(year, until);
    return new LegalTable(
        year,
        until,
        byFund(suits.stream().filter(s -> s.side() == Side.BY_FUND).toList()),
        recovered(table.money(year, until)),
        new Against(against(suits, SuitKind.CIVIL), against(suits, SuitKind.ADMINISTRATIVE)));
  }

  private static ByFund byFund(List<Alike> suits) {
    Predicate<Alike> inPart = decided(Result.IN_PART);
    Predicate<Alike> inFavour = decided(Result.FOR_FUND).or(inPart);
    return new ByFund(
        count(suits, suit -> true),
        count(suits, ended(StepKind.RETURNED)),
        count(suits, ended(StepKind.LEFT_UNCONSIDERED)),
        bySubject(suits, inFavour),
        count(suits, inPart),
        bySubject(suits, decided(Result.AGAINST_FUND)),
        count(suits, ended(StepKind.SETTLED)),
        count(suits, ended(StepKind.DISCONTINUED)),
        count(suits, suit -> suit.end() == null));
  }

  private static Suits against(List<Alike> all, SuitKind kind) {
    List<Alike> suits =
        all.stream().filter(s -> s.side() == Side.AGAINST_FUND && s.kind() == kind).toList();
    Predicate<Alike> lost = decided(Result.AGAINST_FUND);
    return new Suits(
        count(suits, suit -> true),
        count(suits, ended(StepKind.RETURNED)),
        count(suits, ended(StepKind.LEFT_UNCONSIDERED)),
        count(suits, decided(Result.FOR_FUND)),
        count(suits, decided(Result.IN_PART)),
        count(suits, lost),
        count(suits, lost.and(Alike::appealed)),
        count(suits, ended(StepKind.SETTLED)),
        count(suits, ended(StepKind.DISCONTINUED)),
        count(suits, suit -> suit.end() == null));
  }

  private static Recovered recovered(List<Came> money) {
    Money mediation = sum(money, came -> came.channel() == MEDIATION);
    Money withheld = sum(money, came -> came.channel() == WITHHOLDING);
    return new Recovered(
        sum(money, came -> true),
        sum(money, came -> came.channel() == JUDGMENT),
        sum(money, came -> came.channel() == VOLUNTARY).plus(mediation).plus(withheld),
        mediation,
        withheld,
        verdicts(money.stream().filter(came -> came.channel() == VERDICT).toList()));
  }

  private static Verdicts verdicts(List<Came> money) {
    Money maternity = sum(money, came -> came.payment() == PaymentKind.MATERNITY);
    Money childCare = sum(money, came -> came.payment() == PaymentKind.CHILD_CARE);
    Money total = sum(money, came -> true);
    return new Verdicts(total, maternity, childCare, total.minus(maternity).minus(childCare));
  }

  private static BySubject bySubject(List<Alike> suits, Predicate<Alike> which) {
    return new BySubject(
        count(suits, which),
        count(suits, which.and(suit -> suit.subject() == Subject.OVERPAYMENT)),
        count(suits, which.and(suit -> suit.subject() == Subject.PROCUREMENT)),
        count(suits, which.and(suit -> suit.subject() == Subject.OTHER)));
  }

  private static Predicate<Alike> ended(StepKind kind) {
    return suit -> suit.end() == kind;
  }

  private static Predicate<Alike> decided(Result result) {
    return suit -> suit.end() != null && suit.end().decides() && suit.result() == result;
  }

  private static long count(List<Alike> suits, Predicate<Alike> which) {
    return suits.stream().filter(which).mapToLong(Alike::suits).sum();
  }

  private static Money sum(List<Came> money, Predicate<Came> which) {
    Stream<Came> counted = money.stream().filter(which);
    return counted.map(Came::amount).reduce(Money.ZERO, Money::plus);
  }
}
