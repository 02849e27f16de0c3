package kz.tirek.cases;

import java.util.List;
import java.util.Optional;
import kz.tirek.awards.Award;
import kz.tirek.payouts.PaymentOrder;

/**
 * Everything the Fund holds on one case, for whoever may see it.
 *
 * @param checks of the round in force, one a registry
 * @param checkHistory every result of every round
 * @param missing what is still wanted from the applicant
 * @param against why the payment could not be assigned as things stand
 */
public record CaseFile(
    Application application,
    List<Stage> stages,
    List<Check> checks,
    List<Check> checkHistory,
    List<Document> documents,
    List<Ground> missing,
    List<Ground> against,
    Optional<StoredCalculation> calculation,
    Optional<Hearing> hearing,
    List<Answer> answers,
    List<Decision> decisions,
    List<Notice> notices,
    List<Alert> alerts,
    Optional<Award> award,
    List<PaymentOrder> orders) {}
