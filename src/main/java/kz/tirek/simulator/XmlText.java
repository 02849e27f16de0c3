package kz.tirek.simulator;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import kz.tirek.common.Money;

/** An XML document in the making, in one namespace. */
final class XmlText {
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final XMLStreamWriter writer;

  private interface Step {
    void run() throws XMLStreamException;
  }

  XmlText(OutputStream out, String namespace, String root) {
    try {
      writer = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      writer.writeStartElement(root);
      writer.writeDefaultNamespace(namespace);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  void within(String name, Runnable content) {
    write(() -> writer.writeStartElement(name));
    content.run();
    write(writer::writeEndElement);
  }

  void leaf(String name, String text) {
    within(name, () -> write(() -> writer.writeCharacters(text)));
  }

  void amount(String name, Money amount) {
    within(
        name,
        () ->
            write(
                () -> {
                  writer.writeAttribute("Ccy", "KZT");
                  writer.writeCharacters(amount.toString());
                }));
  }

  void end() {
    write(writer::writeEndDocument);
    write(writer::flush);
  }

  private static void write(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }
}
