package kz.tirek.cases;

/** Disability: the medical-social examination (MSE) that set the degree. */
record DisabilityDetails(String examinationNumber) implements PaymentDetails {

  static DisabilityDetails read(DetailFields fields) {
    return new DisabilityDetails(fields.only("examinationNumber").text("examinationNumber"));
  }
}
