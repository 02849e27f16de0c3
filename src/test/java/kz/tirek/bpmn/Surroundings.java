package kz.tirek.bpmn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tirek.engine.AllowedBeans;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/**
 * What a model may name: other models, decisions, forms, beans, topics.
 *
 * @param models the other models, read without surroundings of their own
 * @param forms ids of the forms
 * @param topics what the worker subscribes to
 */
record Surroundings(
    List<Model> models,
    Set<String> decisions,
    Set<String> forms,
    AllowedBeans beans,
    Set<String> topics) {
  static final Path MODELS = Path.of("bpmn");
  static final Path FORMS = Path.of("forms");
  private static final Path TOPICS = Path.of("src/test/resources/model-rules/topics.txt");

  static Surroundings ofTheHouse() {
    return new Surroundings(
        files(MODELS, ".bpmn").map(file -> Model.read(file, null)).toList(),
        files(MODELS, ".dmn").flatMap(Surroundings::decisionsIn).collect(Collectors.toSet()),
        files(FORMS, ".form").map(Form::read).map(Form::id).collect(Collectors.toSet()),
        AllowedBeans.load(),
        lines(TOPICS));
  }

  static Stream<Path> files(Path folder, String suffix) {
    if (!Files.isDirectory(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> lines(Path file) {
    try {
      return Set.copyOf(Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> decisionsIn(Path file) {
    return Dmn.readModelFromFile(file.toFile()).getModelElementsByType(Decision.class).stream()
        .map((ModelElementInstance decision) -> decision.getAttributeValue("id"));
  }
}
