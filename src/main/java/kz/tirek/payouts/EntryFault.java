package kz.tirek.payouts;

/** Why an entry of a statement cannot be taken; the name is the stable code. */
enum EntryFault {
  REFERENCE_MISSING("The entry has no reference"),
  REFERENCE_TOO_LONG("The reference has more than 140 characters"),
  AMOUNT_MISSING("The entry has no amount that can be read"),
  AMOUNT_INVALID("The amount is not more than nothing, or has a fraction of a tiyn"),
  CURRENCY_FOREIGN("The amount is not in KZT"),
  DIRECTION_MISSING("The entry does not say whether money came in (CRDT) or went out (DBIT)"),
  NOT_BOOKED("The entry is not booked yet"),
  SEVERAL_TRANSACTIONS("The entry holds several transactions; each needs an entry of its own");

  private final String sentence;

  EntryFault(String sentence) {
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }
}
