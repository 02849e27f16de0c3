package kz.tirek.recovery;

import java.util.Set;
import kz.tirek.common.Money;
import kz.tirek.payouts.Payouts;
import kz.tirek.payouts.Withholdings;
import org.springframework.stereotype.Component;

/** The share of a payment that goes towards the debt of its recipient. */
@Component
class WithheldShare implements Withholdings {
  private final WithholdingRepository withholdings;
  private final RecoveryRepository recoveries;
  private final Ledger ledger;
  private final Payouts payouts;

  WithheldShare(
      WithholdingRepository withholdings,
      RecoveryRepository recoveries,
      Ledger ledger,
      Payouts payouts) {
    this.withholdings = withholdings;
    this.recoveries = recoveries;
    this.ledger = ledger;
    this.payouts = payouts;
  }

  @Override
  public Set<String> awards() {
    return withholdings.livingAwards();
  }

  @Override
  public Money toWithhold(String awardId, Money net) {
    return withholdings.livingOfAward(awardId).map(each -> share(each, net)).orElse(Money.ZERO);
  }

  private Money share(Withholding withholding, Money net) {
    recoveries.lock(withholding.recoveryId());
    Money left =
        ledger
            .owed(withholding.recoveryId())
            .minus(payouts.withheldOnTheWay(withholding.awardId()));
    Money share = withholding.of(net);
    Money least = share.compareTo(left) > 0 ? left : share;
    return least.isPositive() ? least : Money.ZERO;
  }
}
