package kz.tirek.awards;

import java.util.List;
import kz.tirek.common.PaymentKind;

/** An assigned payment with the periods of its newest determination. */
public record Award(
    String id,
    String caseNumber,
    PaymentKind payment,
    String iin,
    AwardStatus status,
    boolean oneOff,
    List<AwardPeriod> periods) {}
