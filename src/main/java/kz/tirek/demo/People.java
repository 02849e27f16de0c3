package kz.tirek.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import kz.tirek.common.Region;
import kz.tirek.common.Sex;

/** People of working age, 20 to 63, as many women as men. */
final class People {
  private static final int YOUNGEST = 20;
  private static final int OLDEST = 63;
  private static final List<String> FAMILIES =
      List.of(
          "Ахметов",
          "Оспанов",
          "Сейітов",
          "Нұрғалиев",
          "Қасымов",
          "Жұмабаев",
          "Әбдірахманов",
          "Төлегенов",
          "Бекмұратов",
          "Есенов",
          "Ибраев",
          "Сәрсенбаев",
          "Досжанов",
          "Мұқанов",
          "Ғабдуллин",
          "Ермеков",
          "Байжанов",
          "Кенжебеков",
          "Рахымов",
          "Тұрсынов",
          "Үсенов",
          "Шаяхметов",
          "Ысқақов",
          "Қалиев",
          "Смағұлов");
  private static final List<String> MEN =
      List.of(
          "Нұрлан",
          "Ерлан",
          "Асхат",
          "Бауыржан",
          "Дәурен",
          "Қайрат",
          "Марат",
          "Серік",
          "Талғат",
          "Ержан",
          "Азамат",
          "Әлихан",
          "Бекзат",
          "Данияр",
          "Жандос",
          "Мирас",
          "Олжас",
          "Рүстем",
          "Санжар",
          "Тимур");
  private static final List<String> WOMEN =
      List.of(
          "Айгүл",
          "Әсел",
          "Гүлнәр",
          "Динара",
          "Жанар",
          "Қарлығаш",
          "Ләззат",
          "Мадина",
          "Назгүл",
          "Сәуле",
          "Айжан",
          "Ботагөз",
          "Гаухар",
          "Дана",
          "Еркежан",
          "Жібек",
          "Кәмшат",
          "Маржан",
          "Шолпан",
          "Ұлжан");

  private final Random random;
  private final Numbers numbers;
  private final Places places;
  private final LocalDate today;

  People(Random random, Numbers numbers, LocalDate today) {
    this.random = random;
    this.numbers = numbers;
    this.places = new Places(random);
    this.today = today;
  }

  Inhabitant next() {
    Sex sex = random.nextBoolean() ? Sex.F : Sex.M;
    LocalDate birthDate = birthDate();
    Region region = places.region();
    return new Inhabitant(
        numbers.iin(birthDate, sex),
        one(FAMILIES) + (sex == Sex.F ? "а" : ""),
        one(sex == Sex.F ? WOMEN : MEN),
        one(MEN) + (sex == Sex.F ? "қызы" : "ұлы"),
        birthDate,
        sex,
        region,
        places.address(region),
        numbers.iban(),
        numbers.phone(),
        List.of());
  }

  private LocalDate birthDate() {
    LocalDate youngest = today.minusYears(YOUNGEST);
    LocalDate oldest = today.minusYears(OLDEST + 1L).plusDays(1);
    return oldest.plusDays(random.nextInt((int) (youngest.toEpochDay() - oldest.toEpochDay()) + 1));
  }

  private String one(List<String> names) {
    return names.get(random.nextInt(names.size()));
  }
}
