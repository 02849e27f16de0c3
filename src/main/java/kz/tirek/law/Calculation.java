package kz.tirek.law;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;

/**
 * The answer of the law, with its steps. Without a right, {@code gross}, {@code pension}, {@code
 * net}, {@code from} and {@code until} are null and {@code reasons} holds every reason.
 *
 * @param averageMonthlyIncome KZT, shown to the tiyn; the calculation goes on with the exact value
 * @param participationMonths distinct months with a contribution
 * @param gross KZT, from the first day on, for a month or, when {@code oneOff}, for all days
 * @param pension KZT, pension contribution withheld from {@code gross}
 * @param net KZT, what the recipient gets
 * @param until last day paid for by the law of the risk date, inclusive; null where no end is known
 * @param periods the timeline of amounts, with what later law and later facts made of it: it may
 *     reach beyond {@code until} where a running payment was extended
 * @param parametersVersion short hash over all legal parameters
 */
public record Calculation(
    boolean entitled,
    PaymentKind payment,
    Money averageMonthlyIncome,
    int participationMonths,
    Money gross,
    Money pension,
    Money net,
    boolean oneOff,
    LocalDate from,
    LocalDate until,
    List<Period> periods,
    List<Step> steps,
    List<Reason> reasons,
    String parametersVersion) {

  static Calculation granted(Facts facts, Grant grant, boolean oneOff, Workings workings) {
    return new Calculation(
        true,
        facts.input().payment(),
        facts.income().shown(),
        facts.participationMonths(),
        grant.gross(),
        grant.pension(),
        grant.gross().minus(grant.pension()),
        oneOff,
        grant.from(),
        grant.until(),
        grant.periods(),
        workings.steps(),
        List.of(),
        facts.parameters().version());
  }

  static Calculation refused(Facts facts, List<Reason> reasons, boolean oneOff, Workings workings) {
    return new Calculation(
        false,
        facts.input().payment(),
        facts.income().shown(),
        facts.participationMonths(),
        null,
        null,
        null,
        oneOff,
        null,
        null,
        List.of(),
        workings.steps(),
        reasons,
        facts.parameters().version());
  }
}
