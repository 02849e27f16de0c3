package kz.tirek.simulator;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
  private static final int BUFFER = 64 * 1024;

  /** Reads one line; any exception means that the line cannot be read. */
  interface LineReader {
    void read(String line) throws IOException;
  }

  /** Reads one line that knows its place. */
  interface PlacedLineReader {
    void read(String line, Region place) throws IOException;
  }

  /** Some lines, from byte to byte. */
  record Region(long from, long to) {
    long length() {
      return to - from;
    }

    /** So many bytes right before it. */
    Region before(long bytes) {
      return new Region(from - bytes, from);
    }
  }

  private final FileChannel channel;

  private Journal(FileChannel channel) {
    this.channel = channel;
  }

  /** Hands every kept line to the reader, then stays open for more. */
  static Journal open(Path file, LineReader reader) {
    return open(file, (line, place) -> reader.read(line));
  }

  static Journal open(Path file, PlacedLineReader reader) {
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
  synchronized Region append(List<String> lines) {
    try {
      long before = channel.position();
      try {
        // Not closed: the channel stays open.
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
        for (String line : lines) {
          out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
      } catch (IOException e) {
        channel.truncate(before);
        throw e;
      }
      return new Region(before, channel.position());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lines that were appended before; others may append meanwhile. */
  void read(Region lines, LineReader reader) {
    try {
      JournalLines.read(channel, lines, (line, place) -> reader.read(line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  /** How many bytes from the start hold readable lines. */
  private static long replay(FileChannel channel, Path file, PlacedLineReader reader)
      throws IOException {
    long end = channel.size();
    try {
      return JournalLines.read(channel, new Region(0, end), reader);
    } catch (JournalLines.Unreadable line) {
      if (line.place().to() < end) {
        throw new IOException(file + " line " + line.number() + " cannot be read", line.getCause());
      }
      LOG.warn("{}: dropping the unfinished last line {}", file, line.number());
      return line.place().from();
    }
  }
}
