package kz.tirek.simulator;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.tirek.common.Iin;

/** What happened to a person between two states of one registry's knowledge. */
interface News<F extends Record> {

  /**
   * @param before null when the registry knew nothing of the person
   */
  Stream<Happening> between(Iin iin, F before, F after, LocalDate today);

  static <F extends Record> News<F> none() {
    return (iin, before, after, today) -> Stream.empty();
  }

  /** What a list holds that it did not hold before, to the word. */
  static <E> Stream<E> added(List<E> before, List<E> after) {
    return orEmpty(after).stream().filter(entry -> !orEmpty(before).contains(entry));
  }

  static <E> List<E> orEmpty(List<E> list) {
    return list == null ? List.of() : list;
  }
}
