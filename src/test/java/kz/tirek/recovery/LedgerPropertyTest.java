package kz.tirek.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kz.tirek.TirekTest;
import kz.tirek.common.Conflict;
import kz.tirek.common.Impossible;
import kz.tirek.common.Money;
import kz.tirek.common.Region;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.spring.JqwikSpringSupport;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is entered in whatever order: the ledger always sums. */
@TirekTest
@JqwikSpringSupport
class LedgerPropertyTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);

  @Autowired private RecoveryRepository recoveries;
  @Autowired private Recoveries facade;
  @Autowired private Ledger ledger;

  /**
   * @param line which of the lines so far a reversal takes back, counted around
   */
  record Attempt(EntryKind kind, BigDecimal amount, int day, int line) {}

  @Property(tries = 60)
  void sumsToWhatIsOwedOnAnyDayAndNeverBelowNothing(@ForAll("attempts") List<Attempt> attempts) {
    String id = recovery();
    Money expected = Money.ZERO;
    for (Attempt attempt : attempts) {
      expected = expected.plus(enter(id, attempt, expected));
    }

    List<LedgerLine> lines = facade.ledger(id);
    assertThat(ledger.owed(id)).isEqualTo(expected);
    assertThat(expected.value().signum()).isNotNegative();
    for (int day = -1; day <= 40; day++) {
      LocalDate on = FIRST.plusDays(day);
      Money sum =
          lines.stream()
              .filter(line -> !line.on().isAfter(on))
              .map(LedgerLine::effect)
              .reduce(Money.ZERO, Money::plus);
      assertThat(facade.owed(id, on)).isEqualTo(sum);
    }
    assertThat(lines).allMatch(line -> line.amount().isPositive());
  }

  /** What the attempt adds to the debt: nothing where it is refused. */
  private Money enter(String id, Attempt attempt, Money owed) {
    Money amount = new Money(attempt.amount());
    LocalDate on = FIRST.plusDays(attempt.day());
    return switch (attempt.kind()) {
      case DEBT -> {
        ledger.owe(id, YearMonth.of(2026, 5), amount, on, null);
        yield amount;
      }
      case REVERSAL -> reverse(id, attempt.line(), on, owed);
      default -> {
        Money effect = attempt.kind().effectOf(amount);
        boolean tooMuch = owed.plus(effect).value().signum() < 0;
        boolean tooLate = attempt.kind() == EntryKind.COSTS && !facade.required(id).isOpen();
        yield entered(
                () -> facade.record(id, new Entry(attempt.kind(), amount, on, "x", null, null)),
                tooMuch || tooLate)
            ? effect
            : Money.ZERO;
      }
    };
  }

  private Money reverse(String id, int line, LocalDate on, Money owed) {
    List<LedgerLine> lines = facade.ledger(id);
    if (lines.isEmpty()) {
      return Money.ZERO;
    }
    LedgerLine meant = lines.get(line % lines.size());
    boolean done = lines.stream().anyMatch(l -> Long.valueOf(meant.id()).equals(l.reverses()));
    Money effect = Money.ZERO.minus(meant.effect());
    boolean impossible =
        done || meant.kind() == EntryKind.REVERSAL || owed.plus(effect).value().signum() < 0;
    return entered(() -> ledger.reverse(id, meant.id(), on, "test"), impossible)
        ? effect
        : Money.ZERO;
  }

  private static boolean entered(Runnable entry, boolean shouldBeRefused) {
    try {
      entry.run();
      assertThat(shouldBeRefused).isFalse();
      return true;
    } catch (Impossible | Conflict refused) {
      assertThat(shouldBeRefused).as(refused.getMessage()).isTrue();
      return false;
    }
  }

  private String recovery() {
    return recoveries.insert(
        new Recovery(
            null,
            null,
            null,
            Region.ALMATY,
            RecoveryStatus.OPEN,
            RecoveryStage.CAUSE,
            Recovery.Origin.HAND,
            "Random",
            Fault.RECIPIENT,
            false,
            List.of(new Debtor(RecoveryFixture.someone(), null, Debtor.Role.RECIPIENT, Money.ZERO)),
            null,
            FIRST,
            "test",
            null));
  }

  @Provide
  Arbitrary<List<Attempt>> attempts() {
    return Combinators.combine(
            Arbitraries.of(EntryKind.values()),
            Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("9999999.99"))
                .ofScale(2),
            Arbitraries.integers().between(0, 30),
            Arbitraries.integers().between(0, 20))
        .as(Attempt::new)
        .list()
        .ofMaxSize(25);
  }
}
