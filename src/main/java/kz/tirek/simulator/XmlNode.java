package kz.tirek.simulator;

import java.util.ArrayList;
import java.util.List;
import kz.tirek.common.InvalidInput;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An element that knows its path, so that whoever sent the file learns what is missing where. */
record XmlNode(Element element, String path) {

  List<XmlNode> all(String name) {
    List<XmlNode> found = new ArrayList<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner && name.equals(inner.getLocalName())) {
        found.add(new XmlNode(inner, path + "/" + name));
      }
    }
    return found;
  }

  XmlNode one(String name) {
    List<XmlNode> found = all(name);
    if (found.size() != 1) {
      throw new InvalidInput(path + "/" + name, "REQUIRED", "Exactly one is needed");
    }
    return found.get(0);
  }

  String text() {
    return element.getTextContent().trim();
  }

  String attribute(String name) {
    return element.getAttribute(name);
  }
}
