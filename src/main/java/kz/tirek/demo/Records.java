package kz.tirek.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.tirek.common.Iin;

/** Records of the registries, in the form the simulator takes them. */
final class Records {
  static final String PERSONS = "persons";
  static final String CIVIL_STATUS = "civil-status";
  static final String SICK_LEAVE = "sick-leave";
  static final String EMPLOYMENT = "employment";
  static final String DISABILITY = "disability";
  static final String LABOUR_MARKET = "labour-market";
  static final String EDUCATION = "education";

  private Records() {}

  static Fact person(Inhabitant person) {
    return person(person, person.familyName());
  }

  static Fact person(Inhabitant person, String familyName) {
    return new Fact(PERSONS, person.iin(), identity(person, familyName));
  }

  static Fact deceased(Inhabitant person, LocalDate death) {
    Map<String, Object> identity = new HashMap<>(identity(person, person.familyName()));
    identity.put("deathDate", death);
    return new Fact(PERSONS, person.iin(), identity);
  }

  private static Map<String, Object> identity(Inhabitant person, String familyName) {
    return Map.of(
        "familyName", familyName,
        "givenName", person.givenName(),
        "middleName", person.middleName(),
        "birthDate", person.birthDate(),
        "sex", person.sex(),
        "address", person.address(),
        "region", person.region());
  }

  /**
   * @param last null while it lasts
   * @param leaves as the employer recorded them
   */
  static Fact contract(
      Inhabitant person, Job job, LocalDate last, List<Map<String, Object>> leaves) {
    Map<String, Object> contract = new HashMap<>();
    contract.put("employerBin", job.employer().id().value());
    contract.put("employer", job.employer().name());
    contract.put("position", job.position());
    contract.put("from", job.from().atDay(1));
    contract.put("to", last);
    contract.put("leaves", leaves);
    return new Fact(EMPLOYMENT, person.iin(), Map.of("contracts", List.of(contract)));
  }

  static Fact unemployedSince(Inhabitant person, LocalDate day) {
    return new Fact(
        LABOUR_MARKET,
        person.iin(),
        Map.of(
            "registrations",
            List.of(Map.of("from", day, "centre", "Career centre, " + person.region().title()))));
  }

  /** Births of a parent's children. */
  static Fact births(Inhabitant parent, List<Child> children) {
    return new Fact(
        CIVIL_STATUS, parent.iin(), Map.of("births", children.stream().map(Child::birth).toList()));
  }

  static Fact fullTimeStudy(Iin student, LocalDate from, LocalDate until) {
    return new Fact(
        EDUCATION,
        student,
        Map.of(
            "studies",
            List.of(
                Map.of(
                    "school",
                    "Үлгі университеті",
                    "form",
                    "FULL_TIME",
                    "from",
                    from,
                    "until",
                    until))));
  }
}
