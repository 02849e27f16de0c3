package kz.tirek.registries;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import kz.tirek.common.Iin;
import kz.tirek.registries.CivilStatusAnswer.Adoption;

/** An act of adoption is in force by the first day of the sheet: of the child named, or of any. */
class AdoptionCivilStatusCheck implements OnePersonCheck<CivilStatusAnswer> {

  @Override
  public Class<CivilStatusAnswer> answerType() {
    return CivilStatusAnswer.class;
  }

  @Override
  public CheckResult evaluate(Question question, CivilStatusAnswer answer) {
    Iin child = question.details().childIin();
    LocalDate day = question.riskDate();
    List<Adoption> adoptions =
        answer.adoptions().stream()
            .filter(adoption -> child == null || adoption.childIin().equals(child))
            .toList();
    if (adoptions.isEmpty()) {
      return CheckResult.notFound(
          "ADOPTION_NOT_FOUND", "The civil status register knows no such adoption.");
    }
    return adoptions.stream()
        .filter(adoption -> adoption.isInForceOn(day))
        .max(Comparator.comparing(Adoption::inForce))
        .map(AdoptionCivilStatusCheck::confirmed)
        .orElseGet(() -> notInForce(adoptions.get(0), day));
  }

  static CheckResult notInForce(Adoption adoption, LocalDate day) {
    return CheckResult.failed(
        "ADOPTION_NOT_IN_FORCE",
        adoption.inForce() == null
            ? "The act of adoption has not taken force."
            : "The act of adoption took force on " + adoption.inForce() + ", after " + day + ".");
  }

  private static CheckResult confirmed(Adoption adoption) {
    return CheckResult.passed(
        "ADOPTION_CONFIRMED",
        "The act of adoption took force on " + adoption.inForce() + ".",
        Facts.of("childIin", adoption.childIin()).and("inForce", adoption.inForce()).asMap());
  }
}
