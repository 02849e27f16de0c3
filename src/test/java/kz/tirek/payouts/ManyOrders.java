package kz.tirek.payouts;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.stream.IntStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kz.tirek.common.Money;

/** For benchmarks: payment files of made-up orders, by the program and by the barest writer. */
public final class ManyOrders {
  private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
  private static final int MILLIONS = 1_000_000;
  private static final Money AMOUNT = Money.of("70875.00");
  private static final OffsetDateTime MADE = OffsetDateTime.parse("2026-11-20T09:00:00+05:00");
  private static final PaymentFileWriter WRITER =
      new PaymentFileWriter(
          new FundAccount("Fund", "040340000007", "KZ699990000000000001", "TRKBKZKA"));

  private ManyOrders() {}

  /** A file as the program writes it. */
  public static void write(int count, OutputStream out, Runnable atEach) {
    WRITER.write(
        new FileHead(
            "RUN-1",
            MADE,
            count,
            new Money(AMOUNT.value().multiply(BigDecimal.valueOf(count))),
            LocalDate.of(2026, 11, 23)),
        orders(count, atEach),
        out);
  }

  /** The same orders in the same elements, written one by one by hand. */
  public static void writeBarely(int count, OutputStream out) throws XMLStreamException {
    XMLStreamWriter xml =
        XMLOutputFactory.newDefaultFactory()
            .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    xml.writeStartElement("Document");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeStartElement("CstmrCdtTrfInitn");
    xml.writeStartElement("PmtInf");
    Iterator<Transfer> orders = orders(count, () -> {});
    while (orders.hasNext()) {
      write(xml, orders.next());
    }
    xml.writeEndDocument();
    xml.flush();
  }

  private static void write(XMLStreamWriter xml, Transfer order) throws XMLStreamException {
    xml.writeStartElement("CdtTrfTxInf");
    xml.writeStartElement("PmtId");
    leaf(xml, "InstrId", order.id());
    leaf(xml, "EndToEndId", order.id());
    xml.writeEndElement();
    xml.writeStartElement("Amt");
    xml.writeStartElement("InstdAmt");
    xml.writeAttribute("Ccy", "KZT");
    xml.writeCharacters(order.amount().toString());
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement("Cdtr");
    leaf(xml, "Nm", order.recipient());
    xml.writeEndElement();
    xml.writeStartElement("CdtrAcct");
    xml.writeStartElement("Id");
    leaf(xml, "IBAN", order.iban());
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeStartElement("RmtInf");
    leaf(xml, "Ustrd", order.purpose());
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private static void leaf(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private static Iterator<Transfer> orders(int count, Runnable atEach) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              atEach.run();
              return new Transfer(
                  "A-26-" + (MILLIONS + i) + "-2611-1",
                  "Сәрсенова Айгүл Маратқызы",
                  "KZ75125KZT1001300335",
                  AMOUNT,
                  "Social payment 0704-26-0000001",
                  MADE);
            })
        .iterator();
  }
}
