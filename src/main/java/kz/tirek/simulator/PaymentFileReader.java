package kz.tirek.simulator;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.tirek.common.InvalidInput;
import kz.tirek.simulator.PaymentFile.Instruction;
import org.springframework.stereotype.Component;

/**
 * Reads an ISO 20022 pain.001.001.09, order by order. By plain StAX: Prowide's reader takes other
 * versions for this one and turns an unreadable amount into none, where a bank has to refuse.
 */
@Component
class PaymentFileReader {
  private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
  private static final String INITIATION = "Document/CstmrCdtTrfInitn";
  private static final String PAYMENT = INITIATION + "/PmtInf";
  private static final int LONGEST_ID = 35;

  PaymentFile read(InputStream file) {
    try {
      XMLStreamReader xml = open(file);
      enter(xml, "Document", "Document");
      if (!NAMESPACE.equals(xml.getNamespaceURI())) {
        throw invalid("Document", "This is not a pain.001.001.09");
      }
      enter(xml, "CstmrCdtTrfInitn", INITIATION);
      PaymentFile read = initiation(xml);
      while (xml.hasNext()) {
        xml.next();
      }
      return read;
    } catch (XMLStreamException unreadable) {
      throw invalid("Document", "The file cannot be read as XML: " + unreadable.getMessage());
    }
  }

  private static PaymentFile initiation(XMLStreamReader xml) throws XMLStreamException {
    XmlNode header = null;
    List<Instruction> instructions = new ArrayList<>();
    while (xml.nextTag() == XMLStreamReader.START_ELEMENT) {
      if (xml.getLocalName().equals("PmtInf")) {
        payment(xml, instructions);
      } else {
        XmlNode part = XmlNode.read(xml, INITIATION);
        header = part.name().equals("GrpHdr") ? only(header, part) : header;
      }
    }
    if (header == null) {
      throw XmlNode.missing(INITIATION + "/GrpHdr");
    }
    return new PaymentFile(
        id(header.one("MsgId")),
        count(header.one("NbOfTxs")),
        header.all("CtrlSum").isEmpty() ? null : amount(header.one("CtrlSum")),
        instructions);
  }

  /** The standard has the debtor's account before the orders. */
  private static void payment(XMLStreamReader xml, List<Instruction> instructions)
      throws XMLStreamException {
    XmlNode debtor = null;
    while (xml.nextTag() == XMLStreamReader.START_ELEMENT) {
      XmlNode part = XmlNode.read(xml, PAYMENT);
      if (part.name().equals("DbtrAcct")) {
        debtor = only(debtor, part);
      } else if (part.name().equals("CdtTrfTxInf") && debtor != null) {
        instructions.add(instruction(debtor.one("Id").one("IBAN").text(), part));
      } else if (part.name().equals("CdtTrfTxInf")) {
        throw XmlNode.missing(PAYMENT + "/DbtrAcct");
      }
    }
  }

  private static XmlNode only(XmlNode before, XmlNode now) {
    if (before != null) {
      throw XmlNode.missing(now.path());
    }
    return now;
  }

  private static Instruction instruction(String debtor, XmlNode transfer) {
    XmlNode amount = transfer.one("Amt").one("InstdAmt");
    return new Instruction(
        id(transfer.one("PmtId").one("EndToEndId")),
        amount(amount),
        amount.attribute("Ccy"),
        debtor,
        transfer.one("CdtrAcct").one("Id").one("IBAN").text(),
        transfer.one("Cdtr").one("Nm").text());
  }

  private static String id(XmlNode node) {
    String id = node.text();
    if (id.isEmpty() || id.length() > LONGEST_ID) {
      throw invalid(node.path(), "From 1 to " + LONGEST_ID + " characters");
    }
    return id;
  }

  private static int count(XmlNode node) {
    if (!node.text().matches("\\d{1,9}")) {
      throw invalid(node.path(), "This is not a number of payments");
    }
    return Integer.parseInt(node.text());
  }

  private static BigDecimal amount(XmlNode node) {
    if (!node.text().matches("\\d{1,13}(\\.\\d{1,5})?")) {
      throw invalid(node.path(), "This is not an amount");
    }
    return new BigDecimal(node.text());
  }

  private static XMLStreamReader open(InputStream file) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(file);
  }

  private static void enter(XMLStreamReader xml, String name, String path)
      throws XMLStreamException {
    if (xml.nextTag() != XMLStreamReader.START_ELEMENT || !name.equals(xml.getLocalName())) {
      throw XmlNode.missing(path);
    }
  }

  private static InvalidInput invalid(String path, String sentence) {
    return new InvalidInput(path, "MALFORMED", sentence);
  }
}
