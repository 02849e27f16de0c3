package kz.tirek.accounts;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A received file on disk: it can be read twice, whatever its size, and no database connection is
 * held while a slow sender is still sending.
 */
final class SpooledFile implements Closeable {
  private static final Charset CYRILLIC = Charset.forName("windows-1251");
  private static final char REPLACEMENT = '\uFFFD';
  private static final char LAST_ASCII = '\u007F';

  private final Path path;
  private final String sha256;
  private final Charset charset;

  private SpooledFile(Path path, String sha256) throws IOException {
    this.path = path;
    this.sha256 = sha256;
    this.charset = charsetOf(path);
  }

  static SpooledFile of(InputStream body) {
    try {
      Path path = Files.createTempFile("tirek-contributions-", ".txt");
      try {
        return new SpooledFile(path, copy(body, path));
      } catch (IOException | RuntimeException failure) {
        Files.deleteIfExists(path);
        throw failure;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of the bytes as they came, in lower-case hexadecimal. */
  String sha256() {
    return sha256;
  }

  BufferedReader open() throws IOException {
    return reader(path, charset);
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String copy(InputStream body, Path target) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (var out = Files.newOutputStream(target)) {
        new DigestInputStream(body, digest).transferTo(out);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  /**
   * UTF-8, or windows-1251 where most letters beyond ASCII make no sense in UTF-8: one name that a
   * sender cut in the middle of a letter must not spoil the names of all the others.
   */
  private static Charset charsetOf(Path path) throws IOException {
    long sense = 0;
    long nonsense = 0;
    try (Reader reader = reader(path, StandardCharsets.UTF_8)) {
      for (int c = reader.read(); c >= 0; c = reader.read()) {
        if (c == REPLACEMENT) {
          nonsense++;
        } else if (c > LAST_ASCII) {
          sense++;
        }
      }
    }
    return nonsense > sense ? CYRILLIC : StandardCharsets.UTF_8;
  }

  private static BufferedReader reader(Path path, Charset charset) throws IOException {
    return new BufferedReader(new InputStreamReader(Files.newInputStream(path), charset));
  }
}
