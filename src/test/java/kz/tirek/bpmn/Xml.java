package kz.tirek.bpmn;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A model as plain XML, for rules on every attribute wherever it stands. */
final class Xml {
  private Xml() {}

  static Document parse(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Element> elements(Document xml) {
    var all = xml.getElementsByTagName("*");
    return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i));
  }

  /** Attributes by their local name, {@code camunda:} or none alike. */
  static Map<String, String> attributes(Element element) {
    var all = element.getAttributes();
    return IntStream.range(0, all.getLength())
        .mapToObj(i -> (Attr) all.item(i))
        .collect(Collectors.toMap(Attr::getLocalName, Attr::getValue, (one, other) -> one));
  }

  /** Every attribute value and every text directly inside the element. */
  static Stream<String> texts(Element element) {
    var children = element.getChildNodes();
    return Stream.concat(
        attributes(element).values().stream(),
        IntStream.range(0, children.getLength())
            .mapToObj(children::item)
            .filter(child -> child.getNodeType() == Node.TEXT_NODE)
            .map(Node::getTextContent));
  }

  /** The id of an element, or of the nearest one around it that has one. */
  static String idOf(Element element) {
    return element.hasAttribute("id") || !(element.getParentNode() instanceof Element parent)
        ? element.getAttribute("id")
        : idOf(parent);
  }
}
