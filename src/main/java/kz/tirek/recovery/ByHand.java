package kz.tirek.recovery;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.tirek.access.Access;
import kz.tirek.awards.Award;
import kz.tirek.awards.Awards;
import kz.tirek.common.Conflict;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.Money;
import kz.tirek.common.Region;
import kz.tirek.payouts.MonthBalance;
import kz.tirek.payouts.Payouts;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Opens what somebody found without the program. */
@Component
class ByHand {
  /** Where the Fund's central office is: for debts that concern no branch. */
  private static final Region CENTRAL_OFFICE = Region.ASTANA;

  private final Opening opening;
  private final RecoveryRepository recoveries;
  private final Ledger ledger;
  private final Awards awards;
  private final Payouts payouts;
  private final Access access;
  private final Clock clock;

  ByHand(
      Opening opening,
      RecoveryRepository recoveries,
      Ledger ledger,
      Awards awards,
      Payouts payouts,
      Access access,
      Clock clock) {
    this.opening = opening;
    this.recoveries = recoveries;
    this.ledger = ledger;
    this.awards = awards;
    this.payouts = payouts;
    this.access = access;
    this.clock = clock;
  }

  String open(NewRecovery opened) {
    LocalDate today = LocalDate.now(clock);
    OpeningRules.check(opened, YearMonth.from(today));
    Award award = opened.award() == null ? null : awards.required(opened.award());
    List<Debtor> debtors = debtors(opened, award);
    requireToBlame(debtors, opened.fault());
    Region branch = branch(opened, award, debtors.get(0));
    access.requireBranch(branch);
    if (award != null) {
      requireNoneOpen(award);
      requirePaid(opened, award);
    }
    String id = insert(opened, award, branch, debtors);
    opened.months().forEach(m -> ledger.owe(id, m.month(), m.amount(), today, null));
    opening.begin(id);
    return id;
  }

  private String insert(NewRecovery opened, Award award, Region branch, List<Debtor> debtors) {
    try {
      return opening.open(
          award,
          branch,
          new Opening.Draft(
              debtors,
              opened.cause().strip(),
              opened.fault(),
              opened.countingError(),
              opened.note(),
              access.requireUser()));
    } catch (DuplicateKeyException e) {
      throw new Conflict("RECOVERY_OPEN", "Award " + award.id() + " is being recovered already");
    }
  }

  private static List<Debtor> debtors(NewRecovery opened, Award award) {
    String recipient = award == null ? null : award.iin();
    if (!opened.debtors().isEmpty()) {
      return opened.debtors().stream()
          .map(
              each ->
                  new Debtor(
                      each.id(),
                      each.name(),
                      Debtors.roleOf(each.id(), recipient, opened.fault()),
                      each.share()))
          .toList();
    }
    String id = opened.debtor() == null ? recipient : opened.debtor();
    Debtor.Role role = Debtors.roleOf(id, recipient, opened.fault());
    String name = role == Debtor.Role.RECIPIENT && award != null ? award.payee() : null;
    return List.of(new Debtor(id, name, role, opened.total()));
  }

  static void requireToBlame(List<Debtor> debtors, Fault fault) {
    if (fault != Fault.PAYER
        && fault != Fault.FRAUD
        && debtors.stream().anyMatch(debtor -> debtor.role() == Debtor.Role.PAYER)) {
      throw new InvalidInput(
          "fault", "PAYER_NOT_TO_BLAME", "A payer only owes what the payer is to blame for");
    }
  }

  private Region branch(NewRecovery opened, Award award, Debtor debtor) {
    if (award != null) {
      return Region.ofCode(award.region());
    }
    if (opened.branch() != null) {
      return Region.ofCode(opened.branch());
    }
    return awards.concerning(debtor.id()).stream()
        .findFirst()
        .map(each -> Region.ofCode(each.region()))
        .or(() -> access.workplacesOf(access.requireUser()).stream().sorted().findFirst())
        .orElse(CENTRAL_OFFICE);
  }

  private void requireNoneOpen(Award award) {
    recoveries
        .openOfAward(award.id())
        .ifPresent(
            open -> {
              throw new Conflict(
                  "RECOVERY_OPEN",
                  "Award %s is being recovered as %s".formatted(award.id(), open.id()),
                  open.id());
            });
  }

  /** Nobody owes more of a month than was paid for it and not found overpaid yet. */
  private void requirePaid(NewRecovery opened, Award award) {
    Map<YearMonth, Money> paid =
        payouts.paid(award.id()).stream()
            .collect(Collectors.toMap(MonthBalance::month, MonthBalance::gross));
    for (NewRecovery.Month month : opened.months()) {
      Money most = paid.getOrDefault(month.month(), Money.ZERO);
      if (month.amount().compareTo(most) > 0) {
        throw new Impossible(
            "MORE_THAN_PAID",
            "For %s %s KZT were paid and not found overpaid yet".formatted(month.month(), most));
      }
    }
  }
}
