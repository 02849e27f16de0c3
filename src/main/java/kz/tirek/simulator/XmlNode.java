package kz.tirek.simulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kz.tirek.common.InvalidInput;

/** An element that knows its path, so that whoever sent the file learns what is missing where. */
record XmlNode(
    String name, String path, Map<String, String> attributes, List<XmlNode> inner, String text) {

  /** The element the reader has come to; it then stands at the element's end. */
  static XmlNode read(XMLStreamReader xml, String parent) throws XMLStreamException {
    String name = xml.getLocalName();
    String path = parent + "/" + name;
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    List<XmlNode> inner = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (xml.next() != XMLStreamReader.END_ELEMENT) {
      if (xml.isStartElement()) {
        inner.add(read(xml, path));
      } else if (xml.isCharacters()) {
        text.append(xml.getText());
      }
    }
    return new XmlNode(name, path, attributes, inner, text.toString().trim());
  }

  List<XmlNode> all(String wanted) {
    return inner.stream().filter(node -> node.name.equals(wanted)).toList();
  }

  XmlNode one(String wanted) {
    List<XmlNode> found = all(wanted);
    if (found.size() != 1) {
      throw missing(path + "/" + wanted);
    }
    return found.get(0);
  }

  String attribute(String wanted) {
    return attributes.getOrDefault(wanted, "");
  }

  static InvalidInput missing(String path) {
    return new InvalidInput(path, "REQUIRED", "Exactly one is needed");
  }
}
