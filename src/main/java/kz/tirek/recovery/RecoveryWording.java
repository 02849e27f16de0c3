package kz.tirek.recovery;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tirek.common.Figures;
import kz.tirek.common.Money;
import org.springframework.stereotype.Component;

/** Puts a recovery into the texts and tables of forms. */
@Component
class RecoveryWording {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yyyy");

  Map<String, Object> of(RecoveryFile file) {
    Recovery recovery = file.recovery();
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("recoveryId", recovery.id());
    view.put(
        "openedText",
        "%s %s%s"
            .formatted(
                recovery.origin() == Recovery.Origin.HAND
                    ? "Opened by hand"
                    : "Found by comparison",
                DATE.format(recovery.openedOn()),
                recovery.awardId() == null ? "" : ", award " + recovery.awardId()));
    view.put("owedText", amount(file.owed()) + " ₸");
    view.put("causeText", cause(recovery));
    view.put("debtorsText", recovery.debtors().stream().map(this::debtor).collect(lines()));
    view.put("lossText", file.loss() == null ? "" : loss(file.loss()));
    view.put("months", file.months().stream().map(this::month).toList());
    view.put("ledger", file.ledger().stream().map(this::line).toList());
    view.put("planText", repayment(file));
    return view;
  }

  String proposal(SettlementRepository.Proposal proposal) {
    return "%s of %s ₸, proposed by %s%n%n%s"
        .formatted(
            proposal.kind() == EntryKind.WAIVER ? "Settlement: waiver" : "Write-off",
            amount(proposal.amount()),
            proposal.proposedBy(),
            proposal.reason());
  }

  String surplus(Receipt receipt) {
    return "%s ₸ of %s ₸ that came on %s as %s were not owed."
        .formatted(
            amount(receipt.toReturn()),
            amount(receipt.amount()),
            DATE.format(receipt.on()),
            receipt.reference());
  }

  private static String cause(Recovery recovery) {
    List<String> said = new ArrayList<>();
    if (recovery.fault() != null) {
      said.add(
          "Fault: "
              + words(recovery.fault())
              + (recovery.countingError() ? ", counting error" : ""));
    }
    if (recovery.cause() != null) {
      said.add(recovery.cause());
    }
    if (recovery.note() != null) {
      said.add(recovery.note());
    }
    return String.join("\n\n", said);
  }

  private String debtor(Debtor debtor) {
    return "- %s%s, %s: %s ₸"
        .formatted(
            debtor.id(),
            debtor.name() == null ? "" : " " + debtor.name(),
            words(debtor.role()),
            amount(debtor.share()));
  }

  private static String loss(DebtorLoss loss) {
    return "%s on %s"
        .formatted(
            loss.kind() == DebtorLoss.Kind.DEATH ? "The debtor died" : "Bankruptcy of the debtor",
            DATE.format(loss.on()));
  }

  private Map<String, String> month(VerdictLine line) {
    return Map.of(
        "month",
        MONTH.format(line.month()),
        "amount",
        amount(line.amount()),
        "verdict",
        line.verdict() == null ? "" : Verdict.valueOf(line.verdict()).sentence(),
        "approvedBy",
        line.approvedBy() == null ? "" : line.approvedBy());
  }

  private Map<String, String> line(LedgerLine line) {
    return Map.of(
        "on", DATE.format(line.on()),
        "kind", words(line.kind()),
        "amount", amount(line.effect().isZero() ? line.amount() : line.effect()),
        "note", note(line));
  }

  private static String note(LedgerLine line) {
    String month = line.month() == null ? null : MONTH.format(line.month());
    return Stream.of(month, line.reference(), line.note())
        .filter(part -> part != null)
        .collect(Collectors.joining(" · "));
  }

  private String repayment(RecoveryFile file) {
    if (file.withholding() != null) {
      return "%s %% is withheld from award %s"
          .formatted(percent(file.withholding()), file.withholding().awardId());
    }
    return file.plan() == null || file.plan().endedOn() != null
        ? ""
        : file.plan().instalments().stream().map(this::instalment).collect(lines());
  }

  private static String percent(Withholding withholding) {
    return withholding.share().movePointRight(2).stripTrailingZeros().toPlainString();
  }

  private String instalment(Instalment each) {
    return "- %s: %s ₸%s"
        .formatted(date(each.dueOn()), amount(each.amount()), state(each.missed()));
  }

  private static String state(Boolean missed) {
    return missed == null ? "" : missed ? ", missed" : ", paid";
  }

  private static String date(LocalDate day) {
    return DATE.format(day);
  }

  private static String amount(Money money) {
    return Figures.amount(money, Locale.forLanguageTag("ru"));
  }

  private static Collector<CharSequence, ?, String> lines() {
    return Collectors.joining("\n");
  }

  private static String words(Enum<?> name) {
    String lower = name.name().replace('_', ' ').toLowerCase(Locale.ROOT);
    return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
  }
}
