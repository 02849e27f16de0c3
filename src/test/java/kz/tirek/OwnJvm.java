package kz.tirek;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;

/** A program in a JVM of its own, until it ends or is killed. */
public final class OwnJvm implements AutoCloseable {
  private final Process process;

  /** Its lines; empty at the end. */
  private final BlockingQueue<Optional<String>> said = new LinkedBlockingQueue<>();

  private OwnJvm(Process process) {
    this.process = process;
  }

  /** With a compiler and a collector that make a short life shorter. */
  public static OwnJvm start(Class<?> program, String... args) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(),
                program.getName()));
    command.addAll(Arrays.asList(args));
    OwnJvm jvm = new OwnJvm(new ProcessBuilder(command).redirectErrorStream(true).start());
    Thread listener = new Thread(jvm::listen, "output of " + program.getSimpleName());
    listener.setDaemon(true);
    listener.start();
    return jvm;
  }

  /** Without Surefire's jar of references: Spring would find each model twice by it. */
  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.contains("surefirebooter"))
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** All the time: a program that nobody listens to stops at its next word. */
  private void listen() {
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        said.add(Optional.of(line));
      }
    } catch (IOException killed) {
      said.add(Optional.of(killed.getMessage()));
    }
    said.add(Optional.empty());
  }

  /** Waits until it says these words, and answers with the rest of that line. */
  public String says(String words) throws InterruptedException {
    StringBuilder before = new StringBuilder();
    for (Optional<String> line = said.take(); line.isPresent(); line = said.take()) {
      int at = line.get().indexOf(words);
      if (at >= 0) {
        return line.get().substring(at + words.length());
      }
      before.append(line.get()).append('\n');
    }
    throw new IllegalStateException("It ended with " + before);
  }

  /** {@code kill -9}, or nothing where it has ended. */
  @Override
  public void close() {
    process.destroyForcibly();
    process.onExit().join();
  }
}
