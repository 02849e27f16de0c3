package kz.tirek.lawsuits;

import java.time.LocalDate;
import kz.tirek.common.Money;

/**
 * A suit as the desk lists it.
 *
 * @param filedOn null until it is filed
 * @param ageDays calendar days since it was filed, or opened where it was not
 * @param nextOn null once nothing is due
 * @param awarded KZT; null until decided or settled
 * @param collected KZT
 * @param who login of whoever has its task; null in the common pool
 */
public record DeskRow(
    Lawsuit suit,
    SuitStage stage,
    LocalDate stageOn,
    LocalDate filedOn,
    int ageDays,
    LocalDate nextOn,
    Outcome outcome,
    Money awarded,
    Money collected,
    String who) {

  DeskRow heldBy(String user) {
    return new DeskRow(
        suit, stage, stageOn, filedOn, ageDays, nextOn, outcome, awarded, collected, user);
  }
}
