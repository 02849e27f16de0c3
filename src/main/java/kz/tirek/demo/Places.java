package kz.tirek.demo;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.tirek.common.Region;

/** Where people live: all twenty regions, most in Almaty and Astana. */
final class Places {
  private record Place(String city, int weight) {}

  private static final Map<Region, Place> PLACES =
      Map.ofEntries(
          entry(Region.ABAI, new Place("Семей", 3)),
          entry(Region.AKMOLA, new Place("Көкшетау", 3)),
          entry(Region.AKTOBE, new Place("Ақтөбе", 4)),
          entry(Region.ALMATY_REGION, new Place("Қонаев", 5)),
          entry(Region.ATYRAU, new Place("Атырау", 4)),
          entry(Region.WEST_KAZAKHSTAN, new Place("Орал", 3)),
          entry(Region.ZHAMBYL, new Place("Тараз", 4)),
          entry(Region.ZHETISU, new Place("Талдықорған", 3)),
          entry(Region.KARAGANDA, new Place("Қарағанды", 5)),
          entry(Region.KOSTANAY, new Place("Қостанай", 4)),
          entry(Region.KYZYLORDA, new Place("Қызылорда", 3)),
          entry(Region.MANGYSTAU, new Place("Ақтау", 4)),
          entry(Region.PAVLODAR, new Place("Павлодар", 4)),
          entry(Region.NORTH_KAZAKHSTAN, new Place("Петропавл", 2)),
          entry(Region.TURKISTAN, new Place("Түркістан", 5)),
          entry(Region.ULYTAU, new Place("Жезқазған", 2)),
          entry(Region.EAST_KAZAKHSTAN, new Place("Өскемен", 4)),
          entry(Region.ASTANA, new Place("Астана", 24)),
          entry(Region.ALMATY, new Place("Алматы", 30)),
          entry(Region.SHYMKENT, new Place("Шымкент", 7)));
  private static final int ALL = PLACES.values().stream().mapToInt(Place::weight).sum();
  private static final List<String> STREETS =
      List.of(
          "Абай даңғылы",
          "Тәуелсіздік көшесі",
          "Достық даңғылы",
          "Сәтбаев көшесі",
          "Наурыз көшесі");

  private final Random random;

  Places(Random random) {
    this.random = random;
  }

  Region region() {
    int ticket = random.nextInt(ALL);
    for (Region region : Region.values()) {
      ticket -= PLACES.get(region).weight();
      if (ticket < 0) {
        return region;
      }
    }
    throw new IllegalStateException("The weights do not add up");
  }

  String address(Region region) {
    return "%s қ., %s, %d, %d-пәтер"
        .formatted(
            PLACES.get(region).city(),
            STREETS.get(random.nextInt(STREETS.size())),
            1 + random.nextInt(150),
            1 + random.nextInt(90));
  }
}
