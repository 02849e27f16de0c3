package kz.tirek.cases;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import kz.tirek.law.Dependant;

/**
 * Somebody whom the deceased supported.
 *
 * @param relation what makes them a dependant
 * @param childBirthDate of the deceased's child that a carer cares for; null for anybody else
 */
record FamilyMember(
    String iin, LocalDate birthDate, Dependant.Ground relation, LocalDate childBirthDate) {
  /** Full-time students depend until this age, years (domain.md §2). */
  private static final int STUDENT_AGE = 23;

  static FamilyMember read(DetailFields fields) {
    Dependant.Ground relation = relation(fields);
    boolean carer = relation == Dependant.Ground.CARER;
    if (carer) {
      fields.only("iin", "birthDate", "relation", "childBirthDate");
    } else {
      fields.only("iin", "birthDate", "relation");
    }
    FamilyMember member =
        new FamilyMember(
            fields.iin("iin"),
            fields.date("birthDate"),
            relation,
            carer ? fields.date("childBirthDate") : null);
    fields.birthDateFits(member.iin, "birthDate", member.birthDate);
    return member;
  }

  private static Dependant.Ground relation(DetailFields fields) {
    String name = fields.text("relation");
    for (Dependant.Ground ground : Dependant.Ground.values()) {
      if (ground.name().equals(name)) {
        return ground;
      }
    }
    if (name != null) {
      fields
          .faults()
          .wrong(fields.at("relation"), "RELATION_UNKNOWN", "The relation must be one of " + all());
    }
    return null;
  }

  private static String all() {
    return Arrays.stream(Dependant.Ground.values())
        .map(Enum::name)
        .collect(Collectors.joining(", "));
  }

  /**
   * @param death null where the application does not say
   * @param appliedOn null where the application does not say
   */
  void check(String path, LocalDate death, LocalDate appliedOn, Faults faults) {
    bornBy(appliedOn, path + ".birthDate", birthDate, faults);
    bornBy(appliedOn, path + ".childBirthDate", childBirthDate, faults);
    if (death == null || birthDate == null || relation == null) {
      return;
    }
    // A child may be born after the death of its father.
    faults.wrongIf(
        relation != Dependant.Ground.CHILD && birthDate.isAfter(death),
        path + ".birthDate",
        "BORN_AFTER_RISK",
        "The dependant was born after the breadwinner's death");
    faults.wrongIf(
        relation == Dependant.Ground.STUDENT && !birthDate.plusYears(STUDENT_AGE).isAfter(death),
        path + ".birthDate",
        "STUDENT_TOO_OLD",
        "A student depends until the age of " + STUDENT_AGE);
  }

  private static void bornBy(LocalDate day, String field, LocalDate birth, Faults faults) {
    faults.wrongIf(
        day != null && birth != null && birth.isAfter(day),
        field,
        "DATE_IN_FUTURE",
        "The birth is later than the application");
  }
}
