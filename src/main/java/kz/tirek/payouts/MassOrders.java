package kz.tirek.payouts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.tirek.common.Money;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders of all awards at once: what they would be, and the orders themselves in chunks. */
@Service
public class MassOrders {
  private static final DateTimeFormatter SUFFIX = DateTimeFormatter.ofPattern("'-'uuMM'-'");

  private final MassOrderRepository orders;
  private final PaymentFileRepository files;
  private final Payouts payouts;
  private final ObjectProvider<Withholdings> withholdings;
  private final Clock clock;

  MassOrders(
      MassOrderRepository orders,
      PaymentFileRepository files,
      Payouts payouts,
      ObjectProvider<Withholdings> withholdings,
      Clock clock) {
    this.orders = orders;
    this.files = files;
    this.payouts = payouts;
    this.withholdings = withholdings;
    this.clock = clock;
  }

  /** What a run of this scope would order now; nothing is ordered. */
  @Transactional
  public RunPreview preview(RunScope scope) {
    orders.computeDue(parameters(scope, Set.of(), "", orders.last()));
    Map<String, Money> withheld = new HashMap<>();
    for (MassOrderRepository.Net due : orders.netOf(debtors())) {
      Money held = toWithhold(due.awardId(), due.net());
      withheld.merge(due.line(), held, Money::plus);
    }
    List<RunPreview.Line> lines =
        orders.lines().stream()
            .map(line -> line.withholding(withheld.getOrDefault(key(line), Money.ZERO)))
            .toList();
    return new RunPreview(lines, orders.outliers(), orders.leftOut());
  }

  /**
   * Orders what is due to the next awards, in the caller's transaction; the orders make one payment
   * file.
   *
   * @param after id of the last award that was gone through; empty at the beginning
   * @param size awards to go through at most
   */
  @Transactional
  public Chunk order(RunScope scope, String runId, int number, String after, int size) {
    MassOrderRepository.Range range = orders.lockNext(after, size);
    if (range.awards() == 0) {
      return Chunk.NONE;
    }
    String fileId = PaymentFile.id(runId, number);
    Set<String> debtors = debtors();
    Map<String, Object> parameters = parameters(scope, debtors, after, range.last());
    parameters.put("file", fileId);
    // As OrderRepository names them: award, month, attempt.
    parameters.put("suffix", SUFFIX.format(scope.month()));
    Chunk done = orders.order(parameters, range);
    if (!debtors.isEmpty()) {
      for (String debtor : orders.apart(parameters)) {
        done = payouts.orderDue(debtor, scope.month(), fileId).map(done::with).orElse(done);
      }
    }
    if (done.orders() > 0) {
      files.insert(
          new PaymentFile(
              fileId,
              runId,
              number,
              PaymentFile.Kind.PAYMENTS,
              done.orders(),
              done.amount(),
              PaymentFile.Status.READY,
              OffsetDateTime.now(clock),
              null,
              null));
    }
    return done;
  }

  private Map<String, Object> parameters(
      RunScope scope, Set<String> apart, String after, String last) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("after", after);
    parameters.put("last", last);
    parameters.put("month", scope.month().atDay(1));
    parameters.put("monthEnd", scope.month().atEndOfMonth());
    parameters.put("cutOff", scope.cutOff());
    parameters.put("recently", OffsetDateTime.now(clock).minusMonths(DueSql.MONTHS_AFTER_END));
    parameters.put("now", OffsetDateTime.now(clock));
    parameters.put("apart", apart.toArray(String[]::new));
    return parameters;
  }

  /** What is held back depends on the rest of a debt: these are ordered one by one. */
  private Set<String> debtors() {
    return withholdings.stream()
        .flatMap(each -> each.awards().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Money toWithhold(String awardId, Money net) {
    return withholdings.stream()
        .map(each -> each.toWithhold(awardId, net))
        .reduce(Money.ZERO, Money::plus);
  }

  private static String key(RunPreview.Line line) {
    return line.payment() + " " + line.branch();
  }
}
