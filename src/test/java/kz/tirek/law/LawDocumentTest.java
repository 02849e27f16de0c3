package kz.tirek.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LawDocumentTest {
  private static final Path DOCUMENT = Path.of("docs/law.md");

  @Test
  void docsShowTheParametersAsTheyAre() throws IOException {
    String document = new LawDocument(Parameters.load()).write();
    if (Boolean.getBoolean("tirek.law.write")) {
      Files.createDirectories(DOCUMENT.getParent());
      Files.writeString(DOCUMENT, document);
    }

    assertThat(Files.readString(DOCUMENT))
        .as("docs/law.md is stale: mvn -q test -Dtest=LawDocumentTest -Dtirek.law.write=true")
        .isEqualTo(document);
  }
}
