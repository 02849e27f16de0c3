package kz.tirek.accounts;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
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

  private final Path path;
  private final String sha256;
  private final Charset charset;

  private SpooledFile(Path path, String sha256) throws IOException {
    this.path = path;
    this.sha256 = sha256;
    this.charset = isUtf8(path) ? StandardCharsets.UTF_8 : CYRILLIC;
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

  /** As UTF-8 where every byte of the file is, else as windows-1251, what banks used before. */
  BufferedReader open() throws IOException {
    return new BufferedReader(new InputStreamReader(Files.newInputStream(path), charset));
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

  private static boolean isUtf8(Path path) throws IOException {
    try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      reader.transferTo(Writer.nullWriter());
      return true;
    } catch (CharacterCodingException notUtf8) {
      return false;
    }
  }
}
