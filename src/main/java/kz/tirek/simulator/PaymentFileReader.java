package kz.tirek.simulator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import kz.tirek.common.InvalidInput;
import kz.tirek.simulator.PaymentFile.Instruction;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * Reads an ISO 20022 pain.001.001.09. By plain JAXP: Prowide's reader takes other versions for this
 * one and turns an unreadable amount into none, where a bank has to refuse.
 */
@Component
class PaymentFileReader {
  private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";
  private static final int LONGEST_ID = 35;

  PaymentFile read(byte[] xml) {
    Element document = parse(xml);
    if (!NAMESPACE.equals(document.getNamespaceURI())) {
      throw invalid("Document", "This is not a pain.001.001.09");
    }
    XmlNode initiation = new XmlNode(document, "Document").one("CstmrCdtTrfInitn");
    XmlNode header = initiation.one("GrpHdr");
    List<Instruction> instructions = new ArrayList<>();
    for (XmlNode payment : initiation.all("PmtInf")) {
      String debtor = payment.one("DbtrAcct").one("Id").one("IBAN").text();
      for (XmlNode transfer : payment.all("CdtTrfTxInf")) {
        instructions.add(instruction(debtor, transfer));
      }
    }
    return new PaymentFile(
        id(header.one("MsgId")),
        count(header.one("NbOfTxs")),
        header.all("CtrlSum").isEmpty() ? null : amount(header.one("CtrlSum")),
        instructions);
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

  private static Element parse(byte[] xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      factory.setExpandEntityReferences(false);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
    } catch (SAXException | IOException unreadable) {
      throw invalid("Document", "The file cannot be read as XML: " + unreadable.getMessage());
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static InvalidInput invalid(String path, String sentence) {
    return new InvalidInput(path, "MALFORMED", sentence);
  }
}
