package kz.tirek.payouts;

import com.prowidesoftware.swift.model.mx.dic.ReportEntry10;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import kz.tirek.common.Impossible;

/**
 * Reads an ISO 20022 camt.053.001.08 message entry by entry: memory does not grow with it. The
 * library reads an entry, the way there is found here.
 */
final class StatementReader {
  private static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:camt.053.001.08";
  private static final JAXBContext CLASSES = classes();

  private final XMLStreamReader xml;
  private final XMLStreamReader forLibrary;
  private final Unmarshaller library;
  private int depth;
  private int statements;
  private int entries;
  private String statement = "";
  private boolean broken;

  /**
   * @throws Impossible with code {@code STATEMENT_UNREADABLE}
   */
  StatementReader(InputStream camt053) {
    try {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      xml = factory.createXMLStreamReader(camt053);
      forLibrary = new WithoutNamespace(xml);
      library = CLASSES.createUnmarshaller();
      findFirstStatement();
    } catch (XMLStreamException notXml) {
      throw unreadable();
    } catch (JAXBException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The next entries, fewer than asked for only at the end. */
  List<StatementEntry> next(int most) {
    List<StatementEntry> found = new ArrayList<>();
    try {
      while (found.size() < most && !broken && !isAtEnd()) {
        read(found);
      }
    } catch (XMLStreamException | JAXBException end) {
      broken = true;
    }
    return found;
  }

  /**
   * Whether the message breaks off, or is no XML from some point on: what it says there is lost.
   */
  boolean isBroken() {
    return broken;
  }

  /** Of the last statement read from. */
  String statement() {
    return statement;
  }

  private void findFirstStatement() throws XMLStreamException {
    while (statements == 0) {
      if (isAtEnd()) {
        throw unreadable();
      }
      step();
    }
  }

  private void read(List<StatementEntry> found) throws XMLStreamException, JAXBException {
    if (depth == 3 && xml.isStartElement() && isNamed("Ntry")) {
      ReportEntry10 entry = library.unmarshal(forLibrary, ReportEntry10.class).getValue();
      found.add(new EntryOfLibrary(entry).at(++entries, statement));
    } else {
      step();
    }
  }

  /** Past one event; the depth is that of the elements that are open before the next. */
  private void step() throws XMLStreamException {
    if (xml.isStartElement()) {
      enter();
    } else if (xml.isEndElement()) {
      depth--;
    }
    xml.next();
  }

  private void enter() throws XMLStreamException {
    if (depth == 0 && !isNamed("Document") || depth == 1 && !isNamed("BkToCstmrStmt")) {
      throw unreadable();
    }
    if (depth == 2 && isNamed("Stmt")) {
      statements++;
      statement = "";
    }
    if (depth == 3 && isNamed("Id")) {
      statement = xml.getElementText().strip();
    } else {
      depth++;
    }
  }

  private boolean isAtEnd() {
    return xml.getEventType() == XMLStreamReader.END_DOCUMENT;
  }

  private boolean isNamed(String name) {
    return name.equals(xml.getLocalName()) && NAMESPACE.equals(xml.getNamespaceURI());
  }

  private static Impossible unreadable() {
    return new Impossible(
        "STATEMENT_UNREADABLE", "This is not a bank statement in the form camt.053.001.08");
  }

  private static JAXBContext classes() {
    try {
      return JAXBContext.newInstance(ReportEntry10.class);
    } catch (JAXBException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The library's classes know no namespace. */
  private static final class WithoutNamespace extends StreamReaderDelegate {
    WithoutNamespace(XMLStreamReader xml) {
      super(xml);
    }

    @Override
    public String getNamespaceURI() {
      return "";
    }
  }
}
