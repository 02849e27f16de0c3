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
 * @param gross KZT, for a month or, when {@code oneOff}, for all days
 * @param pension KZT, pension contribution withheld from {@code gross}
 * @param net KZT, what the recipient gets
 * @param until last day paid for, inclusive
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
        workings.steps(),
        reasons,
        facts.parameters().version());
  }
}
