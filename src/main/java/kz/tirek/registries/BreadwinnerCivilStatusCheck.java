package kz.tirek.registries;

import static kz.tirek.registries.Question.Relation.CARER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.tirek.common.Iin;
import kz.tirek.registries.Question.Dependant;

/** The death is registered on the risk date, and every dependant is known as the deceased's. */
class BreadwinnerCivilStatusCheck implements Check<CivilStatusAnswer> {

  @Override
  public Class<CivilStatusAnswer> answerType() {
    return CivilStatusAnswer.class;
  }

  @Override
  public List<Iin> subjects(Question question) {
    return List.of(question.deceased(), question.applicant().iin());
  }

  @Override
  public CheckResult judge(Question question, Answers<CivilStatusAnswer> answers) {
    Optional<CivilStatusAnswer> deceased = answers.about(question.deceased());
    Family family = Family.of(deceased, answers.about(question.applicant().iin()));
    Optional<LocalDate> death = family.deathOf(question.deceased());
    if (death.isEmpty()) {
      return deceased.isEmpty()
          ? Deceased.unknownTo(answers.registry())
          : CheckResult.notFound(
              "DEATH_NOT_REGISTERED", "The civil status register has no act of the death.");
    }
    if (!death.get().equals(question.riskDate())) {
      return CheckResult.failed(
          "DEATH_ON_OTHER_DAY",
          "The death is registered on "
              + death.get()
              + ", the application says "
              + question.riskDate()
              + ".");
    }
    return question.details().dependants().stream()
        .flatMap(dependant -> objection(family, dependant, question.riskDate()).stream())
        .findFirst()
        .orElseGet(() -> confirmed(question));
  }

  private static Optional<CheckResult> objection(
      Family family, Dependant dependant, LocalDate day) {
    String name = "The dependant born on " + dependant.birthDate();
    if (!family.knows(dependant.iin(), day)) {
      return Optional.of(
          CheckResult.notFound(
              "DEPENDANT_NOT_FOUND",
              name + " is not in the civil status register as a dependant of the deceased."));
    }
    if (family.contradicts(dependant)) {
      return Optional.of(
          CheckResult.failed(
              "DEPENDANT_DIFFERS",
              name
                  + " has another birth date or relation to the deceased in the civil status"
                  + " register."));
    }
    if (dependant.relation() == CARER && !family.hasChildBornOn(dependant.childBirthDate())) {
      return Optional.of(
          CheckResult.failed(
              "CHILD_OF_CARER_NOT_FOUND",
              name
                  + " cares for a child born on "
                  + dependant.childBirthDate()
                  + ", whom the civil status register does not know."));
    }
    return Optional.empty();
  }

  private static CheckResult confirmed(Question question) {
    List<Map<String, Object>> dependants =
        question.details().dependants().stream().map(BreadwinnerCivilStatusCheck::facts).toList();
    return CheckResult.passed(
        "FAMILY_CONFIRMED",
        "The civil status register confirms the death on "
            + question.riskDate()
            + " and dependants: "
            + dependants.size()
            + ".",
        Facts.of("deathDate", question.riskDate()).and("dependants", dependants).asMap());
  }

  private static Map<String, Object> facts(Dependant dependant) {
    return Facts.of("iin", dependant.iin())
        .and("birthDate", dependant.birthDate())
        .and("relation", dependant.relation())
        .and("childBirthDate", dependant.childBirthDate())
        .asMap();
  }
}
