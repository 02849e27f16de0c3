package kz.tirek.simulator;

import java.util.Arrays;
import kz.tirek.common.NotFound;

/** The registries of domain.md §4 and what each knows about a person. */
enum Registry {
  PERSONS("persons", PersonFact.class),
  CIVIL_STATUS("civil-status", CivilStatusFact.class),
  SICK_LEAVE("sick-leave", SickLeaveFact.class),
  EMPLOYMENT("employment", EmploymentFact.class),
  DISABILITY("disability", DisabilityFact.class),
  LABOUR_MARKET("labour-market", LabourMarketFact.class),
  EDUCATION("education", EducationFact.class);

  private final String path;
  private final Class<? extends Record> factType;

  Registry(String path, Class<? extends Record> factType) {
    this.path = path;
    this.factType = factType;
  }

  String path() {
    return path;
  }

  Class<? extends Record> factType() {
    return factType;
  }

  static Registry of(String path) {
    return Arrays.stream(values())
        .filter(registry -> registry.path.equals(path))
        .findFirst()
        .orElseThrow(() -> new NotFound("There is no registry called " + path));
  }
}
