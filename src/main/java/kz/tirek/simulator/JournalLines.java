package kz.tirek.simulator;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import kz.tirek.simulator.Journal.PlacedLineReader;
import kz.tirek.simulator.Journal.Region;

/** Reads lines of a journal one by one, by places: whoever appends meanwhile is not disturbed. */
final class JournalLines {
  private static final int BUFFER = 64 * 1024;

  /** A line that the reader could not read, or that has no end. */
  static final class Unreadable extends IOException {
    private final transient Region place;
    private final int number;

    private Unreadable(Region place, int number, Exception cause) {
      super("line " + number + " cannot be read", cause);
      this.place = place;
      this.number = number;
    }

    Region place() {
      return place;
    }

    /** From 1. */
    int number() {
      return number;
    }
  }

  private JournalLines() {}

  /** Where the last line ends. */
  static long read(FileChannel channel, Region lines, PlacedLineReader reader) throws IOException {
    InputStream bytes = new BufferedInputStream(new Places(channel, lines), BUFFER);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long start = lines.from();
    int number = 1;
    for (int next = bytes.read(); next >= 0; next = bytes.read()) {
      if (next != '\n') {
        line.write(next);
        continue;
      }
      Region place = new Region(start, start + line.size() + 1);
      try {
        reader.read(line.toString(StandardCharsets.UTF_8), place);
      } catch (IOException | RuntimeException unreadable) {
        throw new Unreadable(place, number, unreadable);
      }
      line.reset();
      start = place.to();
      number++;
    }
    if (line.size() > 0) {
      throw new Unreadable(
          new Region(start, lines.to()), number, new IOException("the line has no end"));
    }
    return start;
  }

  /** By the one channel of the journal: to close another on the file would give its lock away. */
  private static final class Places extends InputStream {
    private final FileChannel channel;
    private final Region region;
    private long position;

    Places(FileChannel channel, Region region) {
      this.channel = channel;
      this.region = region;
      this.position = region.from();
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException("Read through a buffer");
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int most = (int) Math.min(length, region.to() - position);
      if (most <= 0) {
        return -1;
      }
      int count = channel.read(ByteBuffer.wrap(buffer, offset, most), position);
      position += Math.max(count, 0);
      return count;
    }
  }
}
