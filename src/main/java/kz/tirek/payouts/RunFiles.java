package kz.tirek.payouts;

import java.io.OutputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.tirek.common.Money;
import kz.tirek.common.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Payment files of runs: written, sent, answered, settled. */
@Service
public class RunFiles {
  private final PaymentFileRepository files;
  private final FileOrderRepository orders;
  private final PensionFiles pensions;
  private final PaymentFileWriter writer;
  private final Clock clock;

  RunFiles(
      PaymentFileRepository files,
      FileOrderRepository orders,
      PensionFiles pensions,
      PaymentFileWriter writer,
      Clock clock) {
    this.files = files;
    this.orders = orders;
    this.pensions = pensions;
    this.writer = writer;
    this.clock = clock;
  }

  /**
   * @throws NotFound when there is none
   */
  public PaymentFile required(String fileId) {
    return files.find(fileId).orElseThrow(() -> new NotFound("There is no payment file " + fileId));
  }

  /** Writes the ISO 20022 pain.001 message, the same each time; memory does not grow with it. */
  @Transactional(readOnly = true)
  public void write(String fileId, OutputStream out) {
    PaymentFile file = required(fileId);
    if (file.kind() == PaymentFile.Kind.PENSIONS) {
      writer.write(head(file), Stream.of(pensions.transfer(file)).iterator(), out);
    } else {
      files.read(fileId, transfers -> writer.write(head(file), transfers.iterator(), out));
    }
  }

  private static FileHead head(PaymentFile file) {
    return new FileHead(
        file.id(), file.madeAt(), file.orders(), file.amount(), file.madeAt().toLocalDate());
  }

  /** What the bank said of a file; an answer heard twice changes nothing. */
  @Transactional
  public void answered(String fileId, BankAnswer answer) {
    required(fileId);
    if (files.statusOf(fileId) != PaymentFile.Status.READY) {
      return;
    }
    if (answer.accepted()) {
      files.answered(fileId, PaymentFile.Status.SENT, null);
      orders.taken(fileId, answer.refused());
    } else {
      files.answered(fileId, PaymentFile.Status.REJECTED, answer.reason());
    }
  }

  /** In order of their numbers. */
  public List<PaymentFile> ofRun(String runId) {
    return files.ofRun(runId);
  }

  public Optional<PaymentFile> nextToSend(String runId) {
    return files.nextToSend(runId);
  }

  /**
   * Makes the file of the pension contributions that were withheld and not handed over yet: once a
   * run, after its payments were sent.
   *
   * @return false when it was made before or there is nothing to hand over
   */
  @Transactional
  public boolean addPensions(String runId) {
    return pensions.add(runId);
  }

  /**
   * What the bank has not settled is to be sent once more. A file it took goes as it is, since it
   * pays no order of a message twice; of one it refused, the orders go in a new file.
   */
  @Transactional
  public void sendAgain(String runId) {
    for (PaymentFile file : files.unsettled(runId)) {
      if (file.status() == PaymentFile.Status.SENT) {
        files.sendAgain(file.id());
      } else if (file.status() != PaymentFile.Status.READY) {
        renew(file);
      }
    }
  }

  private void renew(PaymentFile file) {
    int number = files.ofRun(file.runId()).size() + 1;
    String id = PaymentFile.id(file.runId(), number);
    FileOrderRepository.Moved moved =
        file.kind() == PaymentFile.Kind.PENSIONS
            ? new FileOrderRepository.Moved(1, file.amount())
            : orders.move(file.id(), id);
    pensions.move(file, id);
    files.takeOff(file.id(), moved.orders(), moved.amount());
    files.insert(
        file.renewed(id, number, moved.orders(), moved.amount(), OffsetDateTime.now(clock)));
  }

  /** Whether statements have not said yet what became of some order of the run. */
  public boolean isUnsettled(String runId) {
    return files.isUnsettled(runId);
  }

  /** Files with orders that statements have not named yet. */
  public List<PaymentFile> unsettled(String runId) {
    return files.unsettled(runId);
  }

  /** How the orders of a run stand. */
  public List<Standing> standing(String runId) {
    return orders.standing(runId);
  }

  /** Orders of the run that the bank refused or gave back, newest month first. */
  public List<PaymentOrder> failed(String runId) {
    return orders.failed(runId);
  }

  /**
   * @param orders how many there are
   * @param gross KZT
   * @param pension KZT, withheld for the pension fund
   * @param withheld KZT, held back for debts
   */
  public record Standing(
      OrderStatus status, int orders, Money gross, Money pension, Money withheld) {

    /** What the bank was asked to pay, KZT. */
    public Money net() {
      return gross.minus(pension).minus(withheld);
    }
  }

  /** The contributions handed over with the run's file, person by person. */
  @Transactional(readOnly = true)
  public void pensionRegister(String runId, Consumer<PensionLine> reader) {
    pensions.register(runId, reader);
  }
}
