package kz.tirek.cases;

import java.time.LocalDate;

/** Job loss: the day of registration as unemployed, which is the day the right arises. */
record JobLossDetails(LocalDate registeredOn) implements PaymentDetails {

  static JobLossDetails read(DetailFields fields) {
    return new JobLossDetails(fields.only("registeredOn").date("registeredOn"));
  }

  @Override
  public void check(NewApplication application, Faults faults) {
    LocalDate risk = application.riskDate();
    faults.wrongIf(
        registeredOn != null && risk != null && !registeredOn.equals(risk),
        "details.registeredOn",
        "REGISTERED_ON_OTHER_DAY",
        "The right arises on the day of registration, which is " + risk);
  }
}
