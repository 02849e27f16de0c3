package kz.tirek.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import kz.tirek.common.Region;

/** Where the stories take place: the program, the registries, and the people. */
record Stage(DemoClient tirek, DemoRegistries registries, Cast cast, Clock clock) {
  /** The branches for which the demo has people at work, and their logins. */
  private static final Map<Region, String> SPECIALISTS =
      Map.of(Region.ALMATY, "specialist", Region.ASTANA, "specialist2");

  private static final Map<Region, String> HEADS =
      Map.of(Region.ALMATY, "head", Region.ASTANA, "head2");

  /**
   * A registered application.
   *
   * @param number of the case
   */
  record Case(String number, Claim claim) {}

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The registries know what the claim says, and the application arrives. */
  Case apply(Claim claim, String channel) {
    registries.know(claim.facts());
    return send(claim, channel, claim.applicant().iban());
  }

  Case applyWithoutAccount(Claim claim, String channel) {
    registries.know(claim.facts());
    return send(claim, channel, null);
  }

  private Case send(Claim claim, String channel, String iban) {
    return new Case(tirek.apply(claim.application(channel, iban, today())), claim);
  }

  void specialistAnswers(Case about, String task, Map<String, Object> fields) {
    tirek.answer(about.number(), task, SPECIALISTS.get(branch(about)), fields);
  }

  void headAnswers(Case about, String task, Map<String, Object> fields) {
    tirek.answer(about.number(), task, HEADS.get(branch(about)), fields);
  }

  private static Region branch(Case about) {
    return about.claim().applicant().region();
  }

  /**
   * Waits for the assignment; a case drawn for a second look is assigned by the specialist.
   *
   * @return the award's id
   */
  String award(Case about) {
    if (tirek.awaitStatus(about.number(), "ASSIGNED", "REVIEW").equals("REVIEW")) {
      specialistAnswers(about, "ReviewCase", Map.of("proposal", "ASSIGN"));
      tirek.awaitStatus(about.number(), "ASSIGNED");
    }
    return tirek.award(about.number());
  }

  /** It happened today, or some days ago. */
  void report(Case about, Report report, int daysAgo) {
    tirek.report(
        Map.of(
            "award", award(about),
            "kind", report.kind(),
            "on", today().minusDays(daysAgo),
            "source", "portal",
            "details", report.details()));
  }
}
