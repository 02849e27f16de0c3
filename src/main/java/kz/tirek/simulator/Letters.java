package kz.tirek.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import kz.tirek.common.InvalidInput;
import org.springframework.stereotype.Component;

/** The letters that came with notices, as files named after their content. */
@Component
class Letters {
  private static final String BEGINNING = "%PDF-";

  private final Path folder;

  Letters(SimulatorProperties properties) {
    this.folder = properties.dataDir().resolve("letters");
  }

  /**
   * @return the digest by which the letter is found again
   */
  String keep(String base64) {
    byte[] letter = decoded(base64);
    String digest = Digest.of(letter);
    try {
      Files.createDirectories(folder);
      Files.write(file(digest), letter);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return digest;
  }

  byte[] read(String digest) {
    try {
      return Files.readAllBytes(file(digest));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String digest) {
    return folder.resolve(digest + ".pdf");
  }

  private static byte[] decoded(String base64) {
    try {
      byte[] letter = Base64.getDecoder().decode(base64);
      if (new String(letter, StandardCharsets.ISO_8859_1).startsWith(BEGINNING)) {
        return letter;
      }
    } catch (IllegalArgumentException notBase64) {
      // Told below, like any other content that is no letter.
    }
    throw new InvalidInput("pdf", "NOT_A_PDF", "The letter is not a PDF in Base64");
  }
}
