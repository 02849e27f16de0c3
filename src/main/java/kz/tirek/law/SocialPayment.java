package kz.tirek.law;

import java.util.List;

/** The law of one payment: what it asks, what income counts, who has the right, what is due. */
interface SocialPayment {

  /** Whether the grant is one sum and not a monthly amount. */
  boolean isOneOff();

  /** Finds what this payment needs and the input lacks; anything else may be missing too. */
  void checkNeeds(CalculationInput input, FieldErrors errors);

  /**
   * @param counted the contributions without penalties and refunds
   */
  Income income(CalculationInput input, List<Contribution> counted, Workings workings);

  /** In the order of the law. */
  List<Rule> rules();

  /** Asked only where no rule rejects. */
  Grant grant(Facts facts, Workings workings);
}
