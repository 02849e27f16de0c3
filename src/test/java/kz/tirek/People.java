package kz.tirek;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kz.tirek.common.Iin;

/** Made-up people for tests, each with an IIN nobody else in the test run has. */
public final class People {
  private static final AtomicInteger NEXT = new AtomicInteger();
  private static final int TWENTY_FIRST_CENTURY = 2000;
  private static final DateTimeFormatter SIX = DateTimeFormatter.ofPattern("yyMMdd");

  private People() {}

  /** A woman born on that day. */
  public static Iin aWomanBorn(LocalDate day) {
    return born(day, day.getYear() < TWENTY_FIRST_CENTURY ? 4 : 6);
  }

  /** A man born on that day. */
  public static Iin aManBorn(LocalDate day) {
    return born(day, day.getYear() < TWENTY_FIRST_CENTURY ? 3 : 5);
  }

  private static Iin born(LocalDate day, int centuryAndSex) {
    return Stream.generate(
            () -> "%s%d%04d".formatted(SIX.format(day), centuryAndSex, NEXT.incrementAndGet()))
        .flatMap(eleven -> Iin.complete(eleven).stream())
        .findFirst()
        .orElseThrow();
  }
}
