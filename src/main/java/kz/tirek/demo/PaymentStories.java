package kz.tirek.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.tirek.common.Region;
import kz.tirek.demo.Stage.Case;

/**
 * What happens to those who apply for one payment, so that a case stands at every stage, most of
 * them with a person in Almaty. Called in the order of time.
 */
final class PaymentStories {
  /** What becomes of the awards that were made two weeks ago. */
  private enum Life {
    PAYING,
    SUSPENDED,
    RESUMED,
    RECALCULATED,
    TERMINATED,
    COMPLETED,
    RETURNED,
    UNSETTLED
  }

  private static final Set<Life> IN_ASTANA =
      EnumSet.of(Life.PAYING, Life.RECALCULATED, Life.TERMINATED);

  private static final Report UNRELIABLE = Report.of("DOCUMENTS_UNRELIABLE");
  private static final Report GROUND_GONE = Report.of("GROUND_REMOVED");
  private static final String REFUSE = "REFUSE";

  private final Stage stage;
  private final Claims claims;
  private final List<String> channels;
  private final Map<Life, Case> awards = new EnumMap<>(Life.class);
  private final List<Case> heard = new ArrayList<>();
  private int applications;

  PaymentStories(Stage stage, Claims claims) {
    this.stage = stage;
    this.claims = claims;
    this.channels = List.of(claims.channel(), "EGOV");
  }

  /** Two weeks ago: applications that are assigned without a hand. */
  void begin() {
    for (Life life : Life.values()) {
      Region branch = IN_ASTANA.contains(life) ? Region.ASTANA : Region.ALMATY;
      Inhabitant applicant = stage.cast().applicant(claims.payment(), branch);
      LocalDate right = stage.today().minusDays(claims.daysSinceRight() + (long) life.ordinal());
      Claim claim =
          life == Life.COMPLETED
              ? claims.over(applicant, stage.today())
              : claims.confirmed(applicant, right);
      if (life == Life.RETURNED) {
        stage.registries().closeAccount(applicant);
      }
      awards.put(life, apply(claim));
    }
  }

  /** Nine days ago: events about the awards, applications that go to a hearing or are withdrawn. */
  void liveOn() {
    stage.report(awards.get(Life.SUSPENDED), claims.suspension(), 2);
    stage.report(awards.get(Life.RESUMED), claims.suspension(), 4);
    Case changing = awards.get(Life.RECALCULATED);
    claims.recalculation(changing.claim()).ifPresent(report -> stage.report(changing, report, 3));
    stage.report(awards.get(Life.TERMINATED), claims.termination(), 1);
    heard.addAll(proposedToRefuse(3));
    Case regretted = apply(claims.doubtful(fresh(Region.ASTANA), right()));
    stage.tirek().awaitStatus(regretted.number(), "REVIEW");
    stage.tirek().withdraw(regretted.number());
  }

  /** Eleven minutes ago: a registry says nothing about one applicant. */
  void waitForRegistry() {
    Claim claim = claims.confirmed(fresh(Region.ALMATY), right());
    stage.registries().lock(claims.basis(), claim.applicant());
    apply(claim);
  }

  /** Today: hearings are held, and what is new is waiting. */
  void today() {
    hear(heard.get(0));
    stage.headAnswers(heard.get(0), "ApproveDecision", Map.of("approval", "APPROVE"));
    hear(heard.get(1));
    stage.report(awards.get(Life.RESUMED), GROUND_GONE, 1);
    stage.report(awards.get(Life.UNSETTLED), UNRELIABLE, 0);
    proposedToRefuse(1);
    incomplete();
    doubtful();
  }

  /** A case that was refused today. */
  Case refused() {
    return heard.get(0);
  }

  /** As they come in every day: confirmed by all, anywhere in the country. */
  void automatic(int count) {
    Region[] regions = Region.values();
    for (int i = 0; i < count; i++) {
      Region anywhere = regions[(applications * 7 + i) % regions.length];
      apply(claims.confirmed(fresh(anywhere), right()));
    }
  }

  private List<Case> proposedToRefuse(int count) {
    List<Case> doubted = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      doubted.add(apply(claims.doubtful(fresh(Region.ALMATY), right())));
    }
    for (Case one : doubted) {
      stage.specialistAnswers(
          one, "ReviewCase", Map.of("proposal", REFUSE, "reason", claims.doubt()));
    }
    doubted.forEach(one -> stage.tirek().awaitHearing(one.number()));
    return doubted;
  }

  private void hear(Case about) {
    stage.specialistAnswers(
        about,
        "HoldHearing",
        Map.of(
            "outcome",
            REFUSE,
            "reason",
            claims.doubt(),
            "minutes",
            "Heard by telephone. The applicant had nothing to add."));
  }

  /** One waits for a specialist to ask for what is missing, one for the applicant to bring it. */
  private void incomplete() {
    apply(claims.confirmed(fresh(Region.ALMATY), right()).whereUnknownTo(claims.basis()));
    Case asked =
        stage.applyWithoutAccount(claims.confirmed(fresh(Region.ASTANA), right()), channel());
    stage.specialistAnswers(
        asked,
        "RequestDocuments",
        Map.of("step", "ASK", "request", "A certificate of the bank with the account"));
  }

  /** Two wait for a review; one is to be assigned against a check, which needs an approval. */
  private void doubtful() {
    apply(claims.doubtful(fresh(Region.ALMATY), right()));
    apply(claims.confirmed(fresh(Region.ASTANA), right()).underOtherName("Жақсылықова"));
    Case married =
        apply(claims.confirmed(fresh(Region.ASTANA), right()).underOtherName("Беркінова"));
    stage.specialistAnswers(
        married,
        "ReviewCase",
        Map.of("proposal", "ASSIGN", "reason", "The name changed on marriage: certificate seen"));
  }

  private Case apply(Claim claim) {
    return stage.apply(claim, channel());
  }

  private String channel() {
    return channels.get(applications % channels.size());
  }

  private Inhabitant fresh(Region branch) {
    applications++;
    return stage.cast().applicant(claims.payment(), branch);
  }

  private LocalDate right() {
    return stage.today().minusDays(1 + applications % 5);
  }
}
