package kz.tirek.lawsuits;

import java.time.LocalDate;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Region;

/**
 * A suit without a recovery, as it is opened.
 *
 * @param payment the social payment it is about; null where it is about none
 * @param opponentId IIN or BIN; may be null
 * @param claimed KZT; null where no sum is claimed
 * @param court the court a suit against the Fund came from; null for the Fund's own
 * @param receivedOn the day a suit against the Fund reached it; null for the Fund's own
 * @param nextOn the day by which something is due next
 */
public record NewLawsuit(
    Side side,
    SuitKind kind,
    Subject subject,
    Region branch,
    PaymentKind payment,
    String opponent,
    String opponentId,
    Money claimed,
    String court,
    LocalDate receivedOn,
    LocalDate nextOn,
    String papers) {}
