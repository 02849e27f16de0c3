package kz.tirek.lawsuits;

import java.time.LocalDate;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Region;

/**
 * A suit by or against the Fund.
 *
 * @param number like {@code L-26-0000001}
 * @param payment the social payment it is about; null for procurement and the like
 * @param recoveryId the recovery it belongs to; null for a suit by itself
 * @param opponent whom the Fund sues, or who sues the Fund, by name
 * @param opponentId IIN or BIN; null where it is not known
 * @param claimed KZT; null where no sum is claimed
 * @param court null until the claim is drafted
 * @param courtNumber the court's number of its case; null until it took the claim
 * @param openedBy login; null where a recovery opened it
 * @param imported history of before this program
 */
public record Lawsuit(
    String number,
    Side side,
    SuitKind kind,
    Subject subject,
    Region branch,
    PaymentKind payment,
    String recoveryId,
    String opponent,
    String opponentId,
    Money claimed,
    String court,
    String courtNumber,
    LocalDate openedOn,
    String openedBy,
    boolean imported) {

  /** What its processes and tasks are found by. */
  String businessKey() {
    return recoveryId == null ? number : recoveryId;
  }
}
