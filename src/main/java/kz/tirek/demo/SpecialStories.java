package kz.tirek.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Region;
import kz.tirek.demo.Stage.Case;

/**
 * What happens to some only: twins, two parents who care for one child, a recipient who applies for
 * another payment, an award that is to be taken back, payments that the Fund offers by itself, and
 * a complaint.
 */
final class SpecialStories {
  private static final Region BRANCH = Region.ALMATY;
  private static final String DESK = "CORPORATION";

  private final Stage stage;
  private final ChildCareClaims childCare;
  private final Claims jobLoss;
  private final Claims disability;
  private Child twin;
  private Case jobless;
  private List<Case> toBeTakenBack;

  SpecialStories(Stage stage, List<Claims> claims) {
    this.stage = stage;
    this.childCare = (ChildCareClaims) of(PaymentKind.CHILD_CARE, claims);
    this.jobLoss = of(PaymentKind.JOB_LOSS, claims);
    this.disability = of(PaymentKind.DISABILITY, claims);
  }

  private static Claims of(PaymentKind payment, List<Claims> claims) {
    return claims.stream().filter(one -> one.payment() == payment).findFirst().orElseThrow();
  }

  /** Two weeks ago. */
  void begin() {
    twins();
    jobless = stage.apply(jobLoss.confirmed(applicant(jobLoss), stage.today().minusDays(50)), DESK);
    toBeTakenBack =
        List.of(
            stage.apply(jobLoss.confirmed(applicant(jobLoss), stage.today().minusDays(45)), DESK),
            stage.apply(
                childCare.confirmed(applicant(childCare), stage.today().minusDays(70)), DESK));
  }

  /** Nine days ago: documents prove unreliable, and a hearing is announced. */
  void liveOn() {
    stage.award(jobless);
    for (Case award : toBeTakenBack) {
      stage.report(award, Report.of("DOCUMENTS_UNRELIABLE"), 3);
      stage.specialistAnswers(
          award,
          "SettleEvent",
          Map.of(
              "effect", "TERMINATE",
              "effectiveOn", award.claim().riskDate().toString(),
              "reason", "The issuing office did not issue the certificate"));
    }
  }

  /** Today. */
  void today() {
    stage.apply(childCare.of(applicant(childCare), twin), DESK);
    stage.apply(
        disability.doubtful(jobless.claim().applicant(), stage.today().minusDays(4)), "MSE_UNIT");
    offer(disability);
    offer(jobLoss);
    Inhabitant parent = offer(childCare);
    stage.tirek().consent(stage.tirek().awaitOffer(parent), parent);
  }

  /** Whoever was refused does not agree. */
  void complain(Case refused) {
    stage.tirek().awaitStatus(refused.number(), "REFUSED");
    stage.tirek().complain(refused.number(), stage.today());
  }

  private void twins() {
    Inhabitant parent = applicant(childCare);
    LocalDate born = stage.today().minusDays(60);
    twin = childCare.newborn(born, 2);
    Child other = childCare.newborn(born, 3);
    stage.apply(childCare.of(parent, twin, List.of(twin, other)), DESK);
    stage.apply(childCare.of(parent, other, List.of(twin, other)), DESK);
  }

  /**
   * A registry tells of something that gives a right to a payment.
   *
   * @return to whom it is offered
   */
  private Inhabitant offer(Claims claims) {
    Claim claim = claims.confirmed(applicant(claims), stage.today().minusDays(3));
    stage.registries().know(claim.whereUnknownTo(claims.basis()).facts());
    claim.facts().stream()
        .filter(fact -> fact.registry().equals(claims.basis()))
        .forEach(stage.registries()::tell);
    return claim.applicant();
  }

  private Inhabitant applicant(Claims claims) {
    return stage.cast().applicant(claims.payment(), BRANCH);
  }
}
