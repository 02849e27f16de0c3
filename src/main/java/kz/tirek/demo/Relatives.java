package kz.tirek.demo;

import java.time.LocalDate;
import java.util.Random;
import kz.tirek.common.Sex;

/** Children of the demo's people, as many girls as boys. */
final class Relatives {
  private final Random random;
  private final Numbers numbers;

  Relatives(long seed) {
    this.random = new Random(seed);
    this.numbers = new Numbers(random);
  }

  Child child(LocalDate born, int order) {
    return new Child(numbers.iin(born, random.nextBoolean() ? Sex.F : Sex.M), order);
  }
}
