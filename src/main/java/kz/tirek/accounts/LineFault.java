package kz.tirek.accounts;

/** Why one line of a file cannot be entered; the name is the stable code. */
enum LineFault {
  NOT_A_SOCIAL_CONTRIBUTION("The line is not marked /OPV/S, a social contribution"),
  IIN_MISSING("The line has no /IDN/"),
  IIN_INVALID("The IIN has a wrong check digit or an impossible birth date"),
  NAME_MISSING("The line has neither /FM/ nor /NM/"),
  BIRTH_DATE_INVALID("/DT/ is not a date of the form yyyymmdd"),
  PERIOD_MISSING("Neither the line nor the file has a /PERIOD/"),
  PERIOD_INVALID("The period is not a month of the form MMYYYY"),
  PERIOD_TOO_EARLY("The period lies before 2005, when contributions began"),
  PERIOD_IN_FUTURE("The period lies in the future"),
  AMOUNT_MISSING("The line has no :32B:"),
  AMOUNT_INVALID("The amount is not KZT followed by digits and a decimal comma"),
  AMOUNT_CURRENCY("The amount is not in KZT"),
  AMOUNT_DECIMALS("The amount has more than two decimals"),
  AMOUNT_NEGATIVE("The amount is negative"),
  AMOUNT_ZERO("The amount is zero"),
  LINE_REPEATED("Another line of the file has the same number"),
  LINE_CONTRADICTS("This line of the document was entered before with other content");

  private final String sentence;

  LineFault(String sentence) {
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }
}
