package kz.tirek.awards;

import java.util.List;
import kz.tirek.common.PaymentKind;

/**
 * A decision to assign, as an award is made from it.
 *
 * @param payee name of whoever the bank pays
 * @param iban null while nobody named an account
 * @param region ISO code of the branch's region
 * @param others the child or the dependants the award is paid for
 * @param calculationId the stored calculation the amounts come from
 * @param entitlement what the law gives, in order of time
 */
public record Assignment(
    String caseNumber,
    PaymentKind payment,
    String iin,
    String payee,
    String iban,
    String region,
    List<Concerned> others,
    boolean oneOff,
    long calculationId,
    List<AwardPeriod> entitlement) {}
