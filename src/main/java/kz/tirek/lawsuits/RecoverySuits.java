package kz.tirek.lawsuits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.tirek.cases.Cases;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.recovery.CourtSteps;
import kz.tirek.recovery.Entry.Channel;
import kz.tirek.recovery.EntryKind;
import kz.tirek.recovery.LedgerChanged;
import kz.tirek.recovery.LedgerLine;
import kz.tirek.recovery.Recoveries;
import kz.tirek.recovery.Recovery;
import kz.tirek.recovery.RecoveryClosed;
import kz.tirek.recovery.RecoveryStatus;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What suits and recoveries tell each other. */
@Component
class RecoverySuits implements CourtSteps {
  private final LawsuitRepository suits;
  private final SuitBook book;
  private final MoneyRepository money;
  private final Recoveries recoveries;
  private final Cases cases;
  private final Clock clock;

  /**
   * @param recoveries which asks this class in turn
   */
  RecoverySuits(
      LawsuitRepository suits,
      SuitBook book,
      MoneyRepository money,
      @Lazy Recoveries recoveries,
      Cases cases,
      Clock clock) {
    this.suits = suits;
    this.book = book;
    this.money = money;
    this.recoveries = recoveries;
    this.cases = cases;
    this.clock = clock;
  }

  @Override
  public List<Suit> of(String recoveryId) {
    return files(recoveryId)
        .map(
            file ->
                new Suit(
                    file.lawsuit().number(),
                    file.stage().name(),
                    file.last(StepKind.FILED).map(Step::on).orElse(null),
                    file.nextOn()))
        .toList();
  }

  @Override
  public Optional<Channel> channelOf(String recoveryId) {
    return newest(recoveryId).flatMap(RecoverySuits::channel);
  }

  private static Optional<Channel> channel(SuitFile file) {
    if (file.has(StepKind.SETTLED)) {
      return Optional.of(Channel.MEDIATION);
    }
    boolean won = file.decision().filter(d -> d.result() != Result.AGAINST_FUND).isPresent();
    return won && file.has(StepKind.IN_FORCE)
        ? Optional.of(
            file.lawsuit().kind() == SuitKind.CRIMINAL_CLAIM ? Channel.VERDICT : Channel.JUDGMENT)
        : Optional.empty();
  }

  /** Every tenge that a ledger receives counts in the legal table, by its channel. */
  @EventListener
  void received(LedgerChanged change) {
    LedgerLine line = change.line();
    Money came = came(line);
    if (!came.isZero()) {
      Recovery recovery = recoveries.required(change.recoveryId());
      money.insert(
          new MoneyBack(
              line.on(),
              came,
              line.channel() == null ? Channel.VOLUNTARY : line.channel(),
              line.reference()),
          recovery.branch(),
          paymentOf(recovery),
          recovery.id(),
          line.id(),
          becauseOf(recovery.id()));
    }
  }

  /** The suit whose judgment or settlement brought the money; null while there is neither. */
  private String becauseOf(String recoveryId) {
    return newest(recoveryId)
        .filter(file -> channel(file).isPresent())
        .map(file -> file.lawsuit().number())
        .orElse(null);
  }

  private static Money came(LedgerLine line) {
    boolean isMoney =
        line.kind() == EntryKind.RECEIPT
            || line.kind() == EntryKind.WITHHELD
            || line.kind() == EntryKind.REVERSAL && line.channel() != null;
    return isMoney ? Money.ZERO.minus(line.effect()) : Money.ZERO;
  }

  private PaymentKind paymentOf(Recovery recovery) {
    return recovery.caseNumber() == null ? null : cases.required(recovery.caseNumber()).payment();
  }

  /** Nothing is owed any more: whatever its suits wait for, they are over. */
  @EventListener
  void closed(RecoveryClosed event) {
    Outcome outcome =
        event.status() == RecoveryStatus.CLOSED ? Outcome.COLLECTED : Outcome.UNCOLLECTED;
    files(event.recoveryId())
        .filter(SuitFile::isOpen)
        .forEach(
            file ->
                book.add(
                    file.lawsuit().number(), NewStep.closed(LocalDate.now(clock), outcome), null));
  }

  private Optional<SuitFile> newest(String recoveryId) {
    return files(recoveryId).filter(SuitFile::isOpen).reduce((earlier, later) -> later);
  }

  private Stream<SuitFile> files(String recoveryId) {
    return suits.ofRecovery(recoveryId).stream().map(suit -> book.read(suit.number()));
  }
}
