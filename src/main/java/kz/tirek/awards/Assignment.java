package kz.tirek.awards;

import java.util.List;
import kz.tirek.common.PaymentKind;

/**
 * A decision to assign, as an award is made from it.
 *
 * @param calculationId the stored calculation the amounts come from
 */
public record Assignment(
    String caseNumber,
    PaymentKind payment,
    String iin,
    boolean oneOff,
    long calculationId,
    List<AwardPeriod> periods) {}
