package kz.tirek.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.tirek.common.Iin;
import kz.tirek.common.NotFound;

/** The registries of domain.md §4 and what each knows about a person. */
enum Registry {
  PERSONS("persons", PersonFact.class, new PersonNews()),
  CIVIL_STATUS("civil-status", CivilStatusFact.class, new CivilStatusNews()),
  SICK_LEAVE("sick-leave", SickLeaveFact.class, News.none()),
  EMPLOYMENT("employment", EmploymentFact.class, new EmploymentNews()),
  DISABILITY("disability", DisabilityFact.class, new DisabilityNews()),
  LABOUR_MARKET("labour-market", LabourMarketFact.class, new LabourMarketNews()),
  EDUCATION("education", EducationFact.class, new EducationNews());

  private final String path;
  private final Class<? extends Record> factType;
  private final Comparison comparison;

  <F extends Record> Registry(String path, Class<F> factType, News<F> news) {
    this.path = path;
    this.factType = factType;
    this.comparison =
        (reading, iin, before, after, today) ->
            news.between(iin, reading.as(before, factType), reading.as(after, factType), today);
  }

  /** Makes a registry's own form of a kept fact; null of null. */
  interface Reading {
    <F extends Record> F as(JsonNode fact, Class<F> type);
  }

  private interface Comparison {
    Stream<Happening> news(
        Reading reading, Iin iin, JsonNode before, JsonNode after, LocalDate today);
  }

  String path() {
    return path;
  }

  Class<? extends Record> factType() {
    return factType;
  }

  /**
   * What happened to the person.
   *
   * @param before null when the registry knew nothing
   */
  List<Happening> news(Reading reading, Iin iin, JsonNode before, JsonNode after, LocalDate today) {
    return comparison.news(reading, iin, before, after, today).toList();
  }

  static Registry of(String path) {
    return Arrays.stream(values())
        .filter(registry -> registry.path.equals(path))
        .findFirst()
        .orElseThrow(() -> new NotFound("There is no registry called " + path));
  }
}
