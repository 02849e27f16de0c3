package kz.tirek;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kz.tirek.common.Iin;

/** Made-up people for tests, each with an IIN nobody else in the test run has. */
public final class People {
  private static final AtomicInteger NEXT = new AtomicInteger();
  private static final DateTimeFormatter SIX = DateTimeFormatter.ofPattern("yyMMdd");

  private People() {}

  /** A woman born on that day of the 20th century. */
  public static Iin aWomanBorn(LocalDate day) {
    return Stream.generate(() -> "%s4%04d".formatted(SIX.format(day), NEXT.incrementAndGet()))
        .flatMap(eleven -> Iin.complete(eleven).stream())
        .findFirst()
        .orElseThrow();
  }
}
