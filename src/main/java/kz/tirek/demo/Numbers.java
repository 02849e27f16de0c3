package kz.tirek.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.tirek.common.Iban;
import kz.tirek.common.Iin;
import kz.tirek.common.PayerId;
import kz.tirek.common.Sex;

/** Made-up identifiers with valid check digits, none given twice. */
final class Numbers {
  /** Bank codes no bank has. */
  private static final String[] BANKS = {"990", "991", "992"};

  private final Random random;
  private final Set<String> given = new HashSet<>();

  Numbers(Random random) {
    this.random = random;
  }

  Iin iin(LocalDate birthDate, Sex sex) {
    int century = birthDate.getYear() < 2000 ? 3 : 5;
    String start =
        "%02d%02d%02d%d"
            .formatted(
                birthDate.getYear() % 100,
                birthDate.getMonthValue(),
                birthDate.getDayOfMonth(),
                sex == Sex.M ? century : century + 1);
    return first(() -> Iin.complete(start + digits(4)).filter(iin -> given.add(iin.value())));
  }

  /** Of a resident company (fifth digit 4) that is no branch (sixth digit 0). */
  PayerId bin() {
    return first(
        () ->
            PayerId.complete(
                    "%02d%02d40%s".formatted(random.nextInt(22), 1 + random.nextInt(12), digits(5)))
                .filter(bin -> given.add(bin.value())));
  }

  String iban() {
    String account = BANKS[random.nextInt(BANKS.length)] + digits(13);
    return IntStream.rangeClosed(2, 98)
        .mapToObj(check -> "KZ%02d%s".formatted(check, account))
        .filter(Iban::isValid)
        .findFirst()
        .orElseThrow();
  }

  /** E.164, in a prefix of Kazakh mobile numbers. */
  String phone() {
    return "+7700" + digits(7);
  }

  private String digits(int count) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  private static <T> T first(Supplier<Optional<T>> attempts) {
    return Stream.generate(attempts).flatMap(Optional::stream).findFirst().orElseThrow();
  }
}
