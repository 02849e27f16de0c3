package kz.tirek.events;

import java.time.LocalDate;

/**
 * What should follow from an event for an award.
 *
 * @param effectiveOn first day that is different; null where nothing is
 * @param forPerson whether a person has to decide
 * @param note why
 */
record Consequence(Effect.What what, LocalDate effectiveOn, boolean forPerson, String note) {

  static Consequence none(String why) {
    return new Consequence(Effect.What.NONE, null, false, why);
  }

  static Consequence forPerson(String why) {
    return new Consequence(Effect.What.NONE, null, true, why);
  }

  Consequence toPerson(String why) {
    return new Consequence(what, effectiveOn, true, why);
  }

  Effect.State initialState() {
    if (forPerson) {
      return Effect.State.WITH_PERSON;
    }
    return what == Effect.What.NONE ? Effect.State.DONE : Effect.State.PLANNED;
  }
}
