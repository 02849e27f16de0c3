package kz.tirek.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/** Reads a model as plain XML, so that a rule can look at every element and attribute there is. */
final class ModelXml {
  private ModelXml() {}

  static List<Element> elementsOf(byte[] model) throws SAXException {
    NodeList found = parse(model).getElementsByTagNameNS("*", "*");
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  static List<Attr> attributesOf(Element element) {
    NamedNodeMap found = element.getAttributes();
    List<Attr> attributes = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      attributes.add((Attr) found.item(i));
    }
    return attributes;
  }

  /** The element's own text as the engine reads it: comments inside it do not separate. */
  static String textOf(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Text part) {
        text.append(part.getData());
      }
    }
    return text.toString();
  }

  /**
   * How a person finds the element in the Modeler: id and name of the nearest one that has them.
   */
  static String placeOf(Element element) {
    for (Node node = element; node instanceof Element e; node = node.getParentNode()) {
      if (!e.getAttribute("id").isEmpty()) {
        String name = e.getAttribute("name");
        return name.isEmpty() ? e.getAttribute("id") : e.getAttribute("id") + " (" + name + ")";
      }
    }
    return element.getLocalName();
  }

  private static Document parse(byte[] model) throws SAXException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      DocumentBuilder parser = factory.newDocumentBuilder();
      parser.setErrorHandler(null);
      return parser.parse(new ByteArrayInputStream(model));
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
