package kz.tirek.registries;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/** A file on its way from one system to another: too long for the memory of many threads. */
final class TemporaryFile {
  private TemporaryFile() {}

  /** The file is gone afterwards. */
  static <T> T with(Function<Path, T> work) {
    try {
      Path file = Files.createTempFile("tirek-", ".xml");
      try {
        return work.apply(file);
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
