package kz.tirek.lawsuits;

import org.springframework.stereotype.Component;

/** The files of suits: read whole, added to step by step. */
@Component
class SuitBook {
  private final LawsuitRepository suits;
  private final StepRepository steps;
  private final SuitDocumentRepository documents;
  private final MoneyRepository money;

  SuitBook(
      LawsuitRepository suits,
      StepRepository steps,
      SuitDocumentRepository documents,
      MoneyRepository money) {
    this.suits = suits;
    this.steps = steps;
    this.documents = documents;
    this.money = money;
  }

  SuitFile read(String number) {
    return new SuitFile(
        suits.required(number), steps.of(number), documents.of(number), money.of(number));
  }

  /** The same, while nobody else may add to it. */
  SuitFile lock(String number) {
    suits.lock(number);
    return read(number);
  }

  /**
   * @param by login; null for the program
   */
  void add(String number, NewStep step, String by) {
    steps.insert(number, step, by);
  }
}
