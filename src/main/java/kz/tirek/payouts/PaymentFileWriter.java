package kz.tirek.payouts;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import kz.tirek.common.Money;
import org.springframework.stereotype.Component;

/**
 * Writes orders as an ISO 20022 pain.001.001.09 message, as they come: memory does not grow with
 * their number. The same orders make the same message each time, so that the bank recognises a
 * message it was given before.
 */
@Component
class PaymentFileWriter {
  private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

  private final PaymentParts parts;

  PaymentFileWriter(FundAccount fund) {
    this.parts = new PaymentParts(fund);
  }

  /** The message of one order, under the order's id. */
  String write(Transfer order) {
    OffsetDateTime createdAt = inZone(order.createdAt());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(
        new FileHead(order.id(), createdAt, 1, order.amount(), createdAt.toLocalDate()),
        List.of(order).iterator(),
        out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /**
   * @throws IllegalStateException when the orders are not what the head says: the bank would refuse
   *     all of them
   */
  void write(FileHead head, Iterator<Transfer> orders, OutputStream out) {
    PaymentXml xml = new PaymentXml(out);
    xml.start("CstmrCdtTrfInitn");
    xml.part("GrpHdr", parts.header(head, inZone(head.createdAt())));
    xml.start("PmtInf");
    xml.leaf("PmtInfId", head.messageId());
    xml.leaf("PmtMtd", "TRF");
    xml.leaf("NbOfTxs", String.valueOf(head.orders()));
    xml.leaf("CtrlSum", head.amount().toString());
    xml.part("ReqdExctnDt", parts.day(head.executedOn()));
    xml.part("Dbtr", parts.fund());
    xml.part("DbtrAcct", parts.fundAccount());
    xml.part("DbtrAgt", parts.fundBank());
    int count = 0;
    Money sum = Money.ZERO;
    while (orders.hasNext()) {
      Transfer order = orders.next();
      xml.part("CdtTrfTxInf", parts.transfer(order));
      count++;
      sum = sum.plus(order.amount());
    }
    if (count != head.orders() || !sum.equals(head.amount())) {
      throw new IllegalStateException(
          "%s should hold %d orders of %s KZT, and holds %d of %s"
              .formatted(head.messageId(), head.orders(), head.amount(), count, sum));
    }
    xml.end();
  }

  private static OffsetDateTime inZone(OffsetDateTime time) {
    return time.atZoneSameInstant(ZONE).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
  }
}
