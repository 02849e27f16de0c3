package kz.tirek.registries;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages and notices say every code of a check in the reader's language. */
class CheckCodesTest {
  private static final Pattern CODE =
      Pattern.compile("CheckResult\\s*\\.(?:passed|failed|notFound)\\(\\s*\"([A-Z_]+)\"");

  @Test
  void everyCodeOfACheckHasWords() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java/kz/tirek/registries"))) {
      List<String> codes =
          sources.filter(Files::isRegularFile).flatMap(CheckCodesTest::codes).distinct().toList();

      assertThat(codes).hasSizeGreaterThan(50);
      assertThat(words()).containsAll(codes.stream().map(code -> "check." + code).toList());
    }
  }

  private static Stream<String> codes(Path source) {
    try {
      return CODE.matcher(Files.readString(source)).results().map(found -> found.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code PageWordsTest} holds the other languages to the same keys. */
  private static Iterable<String> words() throws IOException {
    Properties words = new Properties();
    try (Reader file =
        Files.newBufferedReader(Path.of("src/main/resources/messages.properties"), UTF_8)) {
      words.load(file);
    }
    return words.stringPropertyNames();
  }
}
