package kz.tirek.awards;

import java.time.LocalDate;

/**
 * A ground on which an award stands still.
 *
 * @param from first day not paid
 * @param liftedOn day the ground fell away; null while it holds
 * @param lostBefore of a lifted one: days before this one stay unpaid; null where none do
 */
public record Suspension(
    long id, String ground, LocalDate from, LocalDate liftedOn, LocalDate lostBefore) {
  public boolean isOpen() {
    return liftedOn == null;
  }
}
