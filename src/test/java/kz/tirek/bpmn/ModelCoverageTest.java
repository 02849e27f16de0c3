package kz.tirek.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** Every user task is answered and every end reached in some test, which names it. */
class ModelCoverageTest {
  private static final Path TESTS = Path.of("src/test/java");

  @Test
  void everyUserTaskAndEveryEndIsNamedInATest() throws IOException {
    String tests = sources();

    List<String> unnamed =
        Surroundings.ofTheHouse().models().stream()
            .flatMap(
                model ->
                    tasksAndEnds(model)
                        .map(FlowNode::getId)
                        .filter(id -> !tests.contains('"' + id + '"'))
                        .map(id -> model.file() + ": " + id))
            .toList();

    assertThat(unnamed).isEmpty();
  }

  private static Stream<FlowNode> tasksAndEnds(Model model) {
    return model.nodes().filter(node -> node instanceof UserTask || node instanceof EndEvent);
  }

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.walk(TESTS)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(ModelCoverageTest::read)
          .collect(Collectors.joining("\n"));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
