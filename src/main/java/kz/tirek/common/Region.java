package kz.tirek.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** The twenty regions and cities by ISO 3166-2:KZ, one branch of the Fund each (domain.md §1). */
public enum Region {
  ABAI("KZ-10", "Abai"),
  AKMOLA("KZ-11", "Akmola"),
  AKTOBE("KZ-15", "Aktobe"),
  ALMATY_REGION("KZ-19", "Almaty Region"),
  ATYRAU("KZ-23", "Atyrau"),
  WEST_KAZAKHSTAN("KZ-27", "West Kazakhstan"),
  ZHAMBYL("KZ-31", "Zhambyl"),
  ZHETISU("KZ-33", "Zhetisu"),
  KARAGANDA("KZ-35", "Karaganda"),
  KOSTANAY("KZ-39", "Kostanay"),
  KYZYLORDA("KZ-43", "Kyzylorda"),
  MANGYSTAU("KZ-47", "Mangystau"),
  PAVLODAR("KZ-55", "Pavlodar"),
  NORTH_KAZAKHSTAN("KZ-59", "North Kazakhstan"),
  TURKISTAN("KZ-61", "Turkistan"),
  ULYTAU("KZ-62", "Ulytau"),
  EAST_KAZAKHSTAN("KZ-63", "East Kazakhstan"),
  ASTANA("KZ-71", "Astana"),
  ALMATY("KZ-75", "Almaty"),
  SHYMKENT("KZ-79", "Shymkent");

  private final String code;
  private final String title;

  Region(String code, String title) {
    this.code = code;
    this.title = title;
  }

  /** ISO 3166-2:KZ, e.g. {@code KZ-75}; also the code of the region's branch. */
  @JsonValue
  public String code() {
    return code;
  }

  public String title() {
    return title;
  }

  public static boolean exists(String code) {
    return Arrays.stream(values()).anyMatch(region -> region.code.equals(code));
  }

  /**
   * @throws InvalidInput with code {@code REGION_UNKNOWN}
   */
  @JsonCreator
  public static Region ofCode(String code) {
    return Arrays.stream(values())
        .filter(region -> region.code.equals(code))
        .findFirst()
        .orElseThrow(
            () -> new InvalidInput("region", "REGION_UNKNOWN", "No region has the code " + code));
  }
}
