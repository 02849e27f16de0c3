package kz.tirek.bpmn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Document;

/**
 * A BPMN file and what stands around it.
 *
 * @param outgoing flows by their source, as the engine reads them: the {@code outgoing} elements
 *     that the Modeler writes beside may be missing
 */
record Model(
    String file,
    BpmnModelInstance bpmn,
    Document xml,
    Map<FlowNode, List<SequenceFlow>> outgoing,
    Surroundings around) {

  static Model read(Path file, Surroundings around) {
    try {
      return parse(file.getFileName().toString(), Files.readString(file), around);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Model parse(String file, String xml, Surroundings around) {
    BpmnModelInstance bpmn =
        Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    Map<FlowNode, List<SequenceFlow>> outgoing =
        bpmn.getModelElementsByType(SequenceFlow.class).stream()
            .collect(Collectors.groupingBy(SequenceFlow::getSource));
    return new Model(file, bpmn, Xml.parse(xml), outgoing, around);
  }

  <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
    return bpmn.getModelElementsByType(type).stream();
  }

  Stream<FlowNode> nodes() {
    return all(FlowNode.class);
  }

  Stream<SequenceFlow> flows() {
    return all(SequenceFlow.class);
  }

  List<SequenceFlow> outgoing(FlowNode node) {
    return outgoing.getOrDefault(node, List.of());
  }

  Stream<FlowNode> next(FlowNode node) {
    return outgoing(node).stream().map(SequenceFlow::getTarget);
  }

  Stream<BoundaryEvent> boundaries(ModelElementInstance activity) {
    return activity.getParentElement().getChildElementsByType(BoundaryEvent.class).stream()
        .filter(boundary -> boundary.getAttachedTo().equals(activity));
  }

  /** An attribute as the Modeler writes it, {@code camunda:…}. */
  static Optional<String> camunda(ModelElementInstance element, String attribute) {
    return Optional.ofNullable(
        element.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, attribute));
  }

  /** The id of an element, or of the nearest one around it that has an id. */
  static String idOf(ModelElementInstance element) {
    String id = element.getAttributeValue("id");
    return id != null || element.getParentElement() == null ? id : idOf(element.getParentElement());
  }

  static boolean isSemantic(BaseElement element) {
    return BpmnModelConstants.BPMN20_NS.equals(element.getElementType().getTypeNamespace());
  }
}
