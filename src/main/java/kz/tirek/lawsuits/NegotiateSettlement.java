package kz.tirek.lawsuits;

import java.time.LocalDate;
import kz.tirek.common.Money;
import org.springframework.stereotype.Component;

/** Mediation ends with an agreement, or the court goes on. */
@Component
class NegotiateSettlement implements LawsuitTask {

  private enum Settlement {
    SETTLED,
    FAILED
  }

  @Override
  public String id() {
    return "NegotiateSettlement";
  }

  @Override
  public Done accept(SuitFile file, Fields fields) {
    Settlement settlement = fields.choice("settlement", Settlement.class);
    LocalDate begunOn = file.last(StepKind.MEDIATION_BEGUN).orElseThrow().on();
    LocalDate on =
        fields.on(begunOn, "BEFORE_MEDIATION", "Mediation began on %s: this cannot be older");
    if (settlement == Settlement.FAILED) {
      NewStep failed = fields.step(StepKind.MEDIATION_FAILED, on, fields.next());
      return new Done(failed, new Flags().put("settled", false).next(failed.nextOn()));
    }
    boolean fundClaims = file.lawsuit().side() == Side.BY_FUND;
    Money agreed =
        fundClaims
            ? fields.requiredAmount("amount", "Please say what the opponent will pay")
            : fields.amount("amount");
    Claimed.atMost(file.lawsuit(), agreed);
    fields.required("papers", "Please name the agreement and the ruling that approves it");
    NewStep settled = fields.step(StepKind.SETTLED, on, fields.next()).sum(agreed);
    return new Done(
        settled,
        new Flags()
            .put("settled", true)
            .put(Flags.FOLLOWS, fundClaims ? Follows.collect(agreed) : Follows.NOTHING)
            .next(settled.nextOn()));
  }
}
