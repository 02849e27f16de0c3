package kz.tirek.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import kz.tirek.common.PayerId;

/** Companies, few large and many small, and the sole entrepreneurs who pay for themselves. */
final class LabourMarket {
  private static final int PEOPLE_PER_COMPANY = 20;
  private static final int FEWEST_COMPANIES = 5;
  private static final int PEOPLE_PER_ENTREPRENEUR = 50;
  private static final int LATEST_PAY_DAY = 25;
  private static final List<String> TRADES =
      List.of(
          "Құрылыс",
          "Сауда",
          "Логистика",
          "Медицина",
          "Білім",
          "Агро",
          "Энерго",
          "Сервис",
          "Сүт",
          "Нан");
  private static final List<String> NAMES =
      List.of("Алтын Дән", "Жетісу Үлгі", "Дала", "Самұрық Сынақ", "Бәйтерек Үлгі", "Көктем");

  private final Random random;
  private final List<Employer> companies = new ArrayList<>();
  private final Map<String, Employer> entrepreneurs = new TreeMap<>();

  private LabourMarket(Random random) {
    this.random = random;
  }

  static LabourMarket of(List<Inhabitant> people, Random random, Numbers numbers) {
    LabourMarket market = new LabourMarket(random);
    int companies = Math.max(FEWEST_COMPANIES, people.size() / PEOPLE_PER_COMPANY);
    for (int i = 0; i < companies; i++) {
      String name = one(NAMES, random) + " " + one(TRADES, random) + " " + (i + 1);
      Inhabitant head = people.get(random.nextInt(people.size()));
      market.companies.add(
          new Employer(
              numbers.bin(), "ЖШС " + name, fullName(head), numbers.iban(), market.payDay()));
    }
    for (int i = 0; i < people.size() / PEOPLE_PER_ENTREPRENEUR; i++) {
      market.register(people.get(i * PEOPLE_PER_ENTREPRENEUR + PEOPLE_PER_ENTREPRENEUR / 2));
    }
    return market;
  }

  List<Employer> employers() {
    List<Employer> all = new ArrayList<>(companies);
    all.addAll(entrepreneurs.values());
    return List.copyOf(all);
  }

  Optional<Employer> ownBusinessOf(Inhabitant person) {
    return Optional.ofNullable(entrepreneurs.get(person.iin().value()));
  }

  /** The first companies are the largest: half of the draws fall on the first quarter. */
  Employer company() {
    double share = random.nextDouble();
    return companies.get((int) (share * share * companies.size()));
  }

  private void register(Inhabitant person) {
    String iin = person.iin().value();
    entrepreneurs.put(
        iin,
        new Employer(
            new PayerId(iin), "ЖК " + fullName(person), fullName(person), person.iban(), payDay()));
  }

  private int payDay() {
    return 5 + random.nextInt(LATEST_PAY_DAY - 4);
  }

  private static String fullName(Inhabitant person) {
    return person.familyName() + " " + person.givenName();
  }

  private static String one(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
