package kz.tirek.registries;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import kz.tirek.common.PaymentKind;

/** What each payment needs one registry for. */
final class PaymentChecks<A> {
  private final Map<PaymentKind, Check<A>> checks = new EnumMap<>(PaymentKind.class);

  PaymentChecks<A> with(Check<A> check, PaymentKind... payments) {
    for (PaymentKind payment : payments) {
      checks.put(payment, check);
    }
    return this;
  }

  Set<PaymentKind> payments() {
    return checks.keySet();
  }

  Check<A> of(PaymentKind payment) {
    Check<A> check = checks.get(payment);
    if (check == null) {
      throw new IllegalStateException("This registry has nothing to say about " + payment);
    }
    return check;
  }
}
