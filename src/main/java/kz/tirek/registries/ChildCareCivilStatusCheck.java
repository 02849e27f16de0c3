package kz.tirek.registries;

import java.time.LocalDate;
import java.util.Optional;
import kz.tirek.common.Iin;
import kz.tirek.registries.CivilStatusAnswer.Adoption;
import kz.tirek.registries.CivilStatusAnswer.Birth;

/**
 * The child is the applicant's, by birth or by an adoption that took force on the risk date, and
 * date and order are those of the application.
 */
class ChildCareCivilStatusCheck implements OnePersonCheck<CivilStatusAnswer> {

  @Override
  public Class<CivilStatusAnswer> answerType() {
    return CivilStatusAnswer.class;
  }

  @Override
  public CheckResult evaluate(Question question, CivilStatusAnswer answer) {
    Iin child = question.details().childIin();
    Optional<LocalDate> death = answer.deathOf(child);
    if (death.isPresent() && !death.get().isAfter(question.appliedOn())) {
      return CheckResult.failed(
          "CHILD_DECEASED", "The child died on " + death.get() + ", before the application.");
    }
    return answer
        .birthOf(child)
        .map(birth -> judge(question, birth))
        .or(() -> answer.adoptionOf(child).map(adoption -> judge(question, adoption)))
        .orElseGet(
            () ->
                CheckResult.notFound(
                    "CHILD_NOT_FOUND",
                    "The civil status register knows no such child of the applicant."));
  }

  private static CheckResult judge(Question question, Birth birth) {
    if (!birth.birthDate().equals(question.details().childBirthDate())) {
      return bornOnOtherDay(birth.birthDate(), question.details().childBirthDate());
    }
    if (!birth.birthDate().equals(question.riskDate())) {
      return bornOnOtherDay(birth.birthDate(), question.riskDate());
    }
    return judgeOrder(question, birth.order(), null);
  }

  private static CheckResult judge(Question question, Adoption adoption) {
    LocalDate born = adoption.childIin().birthDate();
    if (!adoption.isInForceOn(question.riskDate())) {
      return AdoptionCivilStatusCheck.notInForce(adoption, question.riskDate());
    }
    if (!adoption.inForce().equals(question.riskDate())) {
      return CheckResult.failed(
          "ADOPTION_IN_FORCE_ON_OTHER_DAY",
          "The adoption took force on "
              + adoption.inForce()
              + ", the application says "
              + question.riskDate()
              + ".");
    }
    return born.equals(question.details().childBirthDate())
        ? judgeOrder(question, adoption.order(), adoption.inForce())
        : bornOnOtherDay(born, question.details().childBirthDate());
  }

  /** Where the register leaves the order out, that of the application stands. */
  private static CheckResult judgeOrder(Question question, Integer order, LocalDate inForce) {
    Question.Details details = question.details();
    if (order != null && !order.equals(details.childOrder())) {
      return CheckResult.failed(
          "CHILD_ORDER_DIFFERS",
          "In the register it is child no. "
              + order
              + ", in the application no. "
              + details.childOrder()
              + ".");
    }
    return CheckResult.passed(
        "CHILD_CONFIRMED",
        "The civil status register confirms child no. "
            + details.childOrder()
            + ", born on "
            + details.childBirthDate()
            + (inForce == null ? "." : ", adopted from " + inForce + "."),
        Facts.of("childIin", details.childIin())
            .and("childBirthDate", details.childBirthDate())
            .and("childOrder", details.childOrder())
            .and("inForce", inForce)
            .asMap());
  }

  private static CheckResult bornOnOtherDay(LocalDate registered, LocalDate stated) {
    return CheckResult.failed(
        "CHILD_BORN_ON_OTHER_DAY",
        "The child was born on " + registered + ", the application says " + stated + ".");
  }
}
