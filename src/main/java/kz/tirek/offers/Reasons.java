package kz.tirek.offers;

import java.time.LocalDate;
import kz.tirek.cases.Ground;
import kz.tirek.common.Words;

/** Why an offer is not sent, besides the reasons of the law. */
final class Reasons {
  private Reasons() {}

  static Ground caseExists(String caseNumber) {
    return new Ground(
        "CASE_EXISTS",
        new Words(
            "Бұл төлем бойынша № " + caseNumber + " іс бар",
            "По этой выплате уже есть дело № " + caseNumber,
            "There is a case for this payment already: " + caseNumber));
  }

  static Ground personUnknown() {
    return new Ground(
        "PERSON_UNKNOWN",
        new Words(
            "Жеке тұлғалар тіркелімінде бұл адам жоқ",
            "В регистре физических лиц этого человека нет",
            "The persons register does not know this person"));
  }

  static Ground personDeceased(LocalDate on) {
    return new Ground(
        "PERSON_DECEASED",
        new Words("Адам қайтыс болған: " + on, "Человек умер: " + on, "The person died on " + on));
  }
}
