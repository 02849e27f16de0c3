package kz.tirek.registries;

import kz.tirek.common.Iin;

/** The income is that of the deceased. */
class BreadwinnerAccountCheck extends AccountCheck {

  BreadwinnerAccountCheck(int window) {
    super(window);
  }

  @Override
  public Iin subject(Question question) {
    return question.deceased();
  }

  @Override
  public CheckResult unknown(Question question, String registry) {
    return Deceased.unknownTo(registry);
  }
}
