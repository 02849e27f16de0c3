package kz.tirek.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import kz.tirek.common.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An append-only file of JSON lines. What was appended survives the death of the process; a last
 * line that was cut short by it was never acknowledged and is dropped at the next start.
 */
final class Journal implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Journal.class);

  /** Reads one line; any exception means that the line cannot be read. */
  interface LineReader {
    void read(String line) throws IOException;
  }

  private final FileChannel channel;

  private Journal(FileChannel channel) {
    this.channel = channel;
  }

  /** Hands every kept line to the reader, then stays open for more. */
  static Journal open(Path file, LineReader reader) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      lock(channel, file);
      long readable = replay(channel, file, reader);
      channel.truncate(readable);
      channel.position(readable);
      return new Journal(channel);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The operating system lets go of it however the program ends. */
  private static void lock(FileChannel channel, Path file) throws IOException {
    if (!isFree(channel)) {
      channel.close();
      throw new CannotStart(
          "Another running simulator uses " + file + ": stop it, or set TIREK_DATA_DIR");
    }
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException heldInThisProcess) {
      return false;
    }
  }

  /** Appends all of the lines or, when that fails, none. */
  synchronized void append(List<String> lines) {
    try {
      long before = channel.position();
      ByteBuffer text =
          ByteBuffer.wrap((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
      try {
        while (text.hasRemaining()) {
          channel.write(text);
        }
      } catch (IOException e) {
        channel.truncate(before);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** How many bytes from the start hold readable lines. */
  private static long replay(FileChannel channel, Path file, LineReader reader) throws IOException {
    // By the one channel: to close another on the same file would give the lock away.
    byte[] bytes = Channels.newInputStream(channel).readAllBytes();
    int start = 0;
    for (int line = 1; start < bytes.length; line++) {
      int end = endOfLine(bytes, start);
      String text = new String(bytes, start, end - start, StandardCharsets.UTF_8);
      try {
        if (end == bytes.length) {
          throw new IOException("the line has no end");
        }
        reader.read(text);
      } catch (IOException | RuntimeException unreadable) {
        if (end + 1 < bytes.length) {
          throw new IOException(file + " line " + line + " cannot be read", unreadable);
        }
        LOG.warn("{}: dropping the unfinished last line {}", file, line);
        return start;
      }
      start = end + 1;
    }
    return start;
  }

  private static int endOfLine(byte[] bytes, int start) {
    int end = start;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }
}
