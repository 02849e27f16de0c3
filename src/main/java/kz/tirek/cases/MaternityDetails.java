package kz.tirek.cases;

/** Maternity: which sheet grants the leave; its first day is the day the right arises. */
record MaternityDetails(String sheetNumber) implements PaymentDetails {

  static MaternityDetails read(DetailFields fields) {
    return new MaternityDetails(fields.only("sheetNumber").text("sheetNumber"));
  }
}
