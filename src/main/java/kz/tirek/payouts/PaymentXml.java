package kz.tirek.payouts;

import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import com.prowidesoftware.swift.model.mx.dic.GroupHeader85;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A pain.001.001.09 document in the making. The library would build the whole message in memory; so
 * the frame is written here, and the library writes part by part. Its classes know no namespace:
 * what they write falls into the default one of the frame.
 */
final class PaymentXml {
  private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

  /**
   * Kept: to work out the structure of the classes takes longer than to write a thousand orders.
   */
  private static final JAXBContext CLASSES = classes();

  private interface Step {
    void run() throws XMLStreamException, JAXBException;
  }

  private final XMLStreamWriter writer;
  private final Marshaller library;

  PaymentXml(OutputStream out) {
    try {
      writer =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      library = CLASSES.createMarshaller();
      library.setProperty(Marshaller.JAXB_FRAGMENT, true);
      writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      writer.writeStartElement("Document");
      writer.writeDefaultNamespace(NAMESPACE);
    } catch (XMLStreamException | JAXBException e) {
      throw new IllegalStateException(e);
    }
  }

  void start(String name) {
    write(() -> writer.writeStartElement(name));
  }

  void leaf(String name, String text) {
    start(name);
    write(() -> writer.writeCharacters(text));
    write(writer::writeEndElement);
  }

  /**
   * @param content an object of the library
   */
  void part(String name, Object content) {
    write(() -> library.marshal(element(name, content, content.getClass()), writer));
  }

  /** Closes whatever is open. */
  void end() {
    write(writer::writeEndDocument);
    write(writer::flush);
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (XMLStreamException | JAXBException e) {
      throw new IllegalStateException("A payment file could not be written", e);
    }
  }

  private static <T> JAXBElement<T> element(String name, Object content, Class<T> type) {
    return new JAXBElement<>(new QName(name), type, type.cast(content));
  }

  private static JAXBContext classes() {
    try {
      return JAXBContext.newInstance(
          GroupHeader85.class, PaymentInstruction30.class, CreditTransferTransaction34.class);
    } catch (JAXBException e) {
      throw new IllegalStateException(e);
    }
  }
}
