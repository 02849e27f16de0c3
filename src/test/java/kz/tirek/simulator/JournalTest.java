package kz.tirek.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.tirek.common.CannotStart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void inAFolderThatDoesNotExistYet() {
    file = folder.resolve("simulator/journal.jsonl");
  }

  @Test
  void readsBackWhatWasAppended() throws Exception {
    append("{1}", "{2}");
    append("{3}");

    assertThat(kept()).containsExactly("{1}", "{2}", "{3}");
  }

  @Test
  void dropsALastLineThatWasCutShortAndGoesOnAfterTheOthers() throws Exception {
    write("{1}\n{2}\n{3");

    append("{4}");

    assertThat(Files.readString(file)).isEqualTo("{1}\n{2}\n{4}\n");
  }

  @Test
  void dropsALastLineThatCannotBeRead() throws Exception {
    write("{1}\n\u0000\u0000\u0000\n");

    assertThat(kept()).containsExactly("{1}");
  }

  @Test
  void dropsALastLineWithoutItsEndBecauseItWasNeverAcknowledged() throws Exception {
    write("{1}\n{2}");

    assertThat(kept()).containsExactly("{1}");
  }

  @Test
  void refusesToStartOnALineInTheMiddleThatCannotBeRead() throws Exception {
    write("{1}\nnothing\n{3}\n");

    assertThatThrownBy(this::kept)
        .hasRootCauseInstanceOf(IOException.class)
        .hasMessageContaining("line 2 cannot be read");
  }

  @Test
  void keepsLettersOfEveryAlphabet() throws Exception {
    append("{Әсем Өмірқызы}");

    assertThat(kept()).containsExactly("{Әсем Өмірқызы}");
  }

  @Test
  void readsSomeOfItsLinesAgainWhileOthersAreAppended() throws IOException {
    List<String> lines = new ArrayList<>();
    try (Journal journal = Journal.open(file, line -> {})) {
      journal.append(List.of("{before}"));
      Journal.Region region = journal.append(List.of("{Әсем}", "{2}"));
      journal.append(List.of("{after}"));

      journal.read(
          region,
          line -> {
            lines.add(line);
            journal.append(List.of("{meanwhile}"));
          });
    }

    assertThat(lines).containsExactly("{Әсем}", "{2}");
    assertThat(file).hasContent("{before}\n{Әсем}\n{2}\n{after}\n{meanwhile}\n{meanwhile}\n");
  }

  @Test
  void isForOneSimulatorAtATime() throws IOException {
    try (Journal first = Journal.open(file, line -> {})) {
      assertThatThrownBy(this::kept)
          .isInstanceOf(CannotStart.class)
          .hasMessageContaining("Another running simulator uses " + file);
      first.append(List.of("{1}"));
    }
  }

  private void append(String... lines) throws Exception {
    try (Journal journal = Journal.open(file, line -> {})) {
      journal.append(List.of(lines));
    }
  }

  private List<String> kept() throws Exception {
    List<String> lines = new ArrayList<>();
    Journal.open(
            file,
            line -> {
              if (!line.startsWith("{") || !line.endsWith("}")) {
                throw new IOException("not one of ours");
              }
              lines.add(line);
            })
        .close();
    return lines;
  }

  private void write(String content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
