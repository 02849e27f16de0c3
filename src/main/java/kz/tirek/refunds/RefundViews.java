package kz.tirek.refunds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tirek.accounts.Accounts;
import kz.tirek.common.Figures;
import kz.tirek.common.Money;
import kz.tirek.common.PayerId;
import kz.tirek.deadlines.RefundLimits;
import kz.tirek.deadlines.WorkingDays;
import kz.tirek.engine.TaskFlags;
import kz.tirek.engine.TaskShown;
import kz.tirek.engine.TaskViews;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The whole refund on one screen: what the forms of its tasks show, read at this moment. */
@Component
class RefundViews implements TaskViews {
  private static final Set<String> TASKS =
      Set.of(HearRecipient.ID, DecideRefund.ID, ApproveRefund.ID, CorrectRefundAccount.ID);

  private final RefundRepository refunds;
  private final RefundItemRepository items;
  private final RefundEffectRepository effects;
  private final RefundOrders orders;
  private final RefundWords words;
  private final Accounts accounts;
  private final TaskFlags flags;
  private final RefundLimits limits;
  private final WorkingDays workingDays;
  private final Locale language;
  private final Clock clock;

  RefundViews(
      RefundRepository refunds,
      RefundItemRepository items,
      RefundEffectRepository effects,
      RefundOrders orders,
      RefundWords words,
      Accounts accounts,
      TaskFlags flags,
      RefundLimits limits,
      WorkingDays workingDays,
      @Value("${tirek.language}") Locale language,
      Clock clock) {
    this.refunds = refunds;
    this.items = items;
    this.effects = effects;
    this.orders = orders;
    this.words = words;
    this.accounts = accounts;
    this.flags = flags;
    this.limits = limits;
    this.workingDays = workingDays;
    this.language = language;
    this.clock = clock;
  }

  @Override
  public Map<String, Object> view(TaskShown task) {
    return TASKS.contains(task.taskDefinitionKey())
        ? refunds.find(task.caseNumber()).map(refund -> view(refund, task)).orElse(Map.of())
        : Map.of();
  }

  private Map<String, Object> view(Refund refund, TaskShown task) {
    List<RefundEffect> all = effects.of(refund.number());
    Map<String, Object> view = new HashMap<>();
    view.put("refundNumber", refund.number());
    view.put("payer", payer(refund));
    view.put("reasonText", words.reason(refund.reason()).in(language));
    view.put("noteText", refund.note() == null ? "" : refund.note());
    view.put("clockText", clockText(refund));
    view.put("items", items.of(refund.number()).stream().map(item -> row(item, all)).toList());
    view.put("effects", effectsShown(task, all).stream().flatMap(e -> rows(e).stream()).toList());
    view.put("hearingText", hearings(all));
    view.put("proposalText", proposal(refund));
    view.put("orderText", lastOrder(refund));
    return view;
  }

  private String payer(Refund refund) {
    return "**%s** · %s"
        .formatted(
            accounts.payerName(new PayerId(refund.payer())).orElse("Unknown to the accounts"),
            refund.payer());
  }

  /** Once it is decided, the clock of the pay-out runs. */
  private String clockText(Refund refund) {
    LocalDate today = LocalDate.now(clock);
    LocalDate due =
        refund.decidedAt() == null
            ? refund.dueOn()
            : limits.payOutDueOn(refund.decidedAt().toLocalDate());
    return today.isAfter(due)
        ? "Deadline passed on " + Figures.date(due)
        : "Due %s · %d working days left"
            .formatted(Figures.date(due), workingDays.between(today, due));
  }

  private Map<String, String> row(RefundItem item, List<RefundEffect> all) {
    return Map.of(
        "number", Integer.toString(item.position()),
        "person", item.iin(),
        "contribution", RefundWords.MONTH.format(item.period()) + ", " + item.document(),
        "amount", amount(item.amount()),
        "found",
            Stream.concat(
                    item.findings().stream().map(found -> words.finding(found).in(language)),
                    all.stream()
                        .filter(effect -> effect.concerns(item))
                        .map(effect -> effect.awardId() + " rests on it."))
                .collect(Collectors.joining(" ")));
  }

  /** A hearing is about one award. */
  private List<RefundEffect> effectsShown(TaskShown task, List<RefundEffect> all) {
    Object about =
        task.taskDefinitionKey().equals(HearRecipient.ID)
            ? flags.of(task.taskId(), RefundFlags.NOTICE_CASE)
            : null;
    return all.stream()
        .filter(effect -> about == null || effect.caseNumber().equals(about))
        .toList();
  }

  private List<Map<String, String>> rows(RefundEffect effect) {
    return effect.months().stream()
        .map(
            month ->
                Map.of(
                    "award", effect.awardId(),
                    "month", RefundWords.MONTH.format(month.month()),
                    "before", amount(month.before()),
                    "after", amount(month.after()),
                    "overpaid", amount(month.overpaid())))
        .toList();
  }

  private static String hearings(List<RefundEffect> all) {
    return all.stream()
        .filter(effect -> effect.minutes() != null)
        .map(
            effect ->
                "- %s, %s: %s".formatted(effect.awardId(), effect.heardBy(), effect.minutes()))
        .collect(Collectors.joining("\n"));
  }

  private String proposal(Refund refund) {
    if (refund.decidedBy() == null) {
      return "";
    }
    String decided =
        items.of(refund.number()).stream()
            .map(
                item ->
                    "- %d: %s".formatted(item.position(), item.isGranted() ? "refund" : "refuse"))
            .collect(Collectors.joining("\n"));
    return "By %s%s\n\n%s"
        .formatted(
            refund.decidedBy(),
            refund.decisionNote() == null ? "" : ": " + refund.decisionNote(),
            decided);
  }

  private String lastOrder(Refund refund) {
    return orders.of(refund.number()).stream()
        .reduce((earlier, later) -> later)
        .map(
            order ->
                "%s ₸ to %s: %s %s"
                    .formatted(
                        amount(order.amount()),
                        order.iban(),
                        order.status().name().toLowerCase(Locale.ROOT),
                        order.reason() == null ? "" : "(" + order.reason() + ")"))
        .orElse("The payer has named no account");
  }

  private String amount(Money money) {
    return Figures.amount(money, language);
  }
}
