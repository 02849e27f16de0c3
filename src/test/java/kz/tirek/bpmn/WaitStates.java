package kz.tirek.bpmn;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import kz.tirek.cases.Cases;
import kz.tirek.cases.NewDocument;
import kz.tirek.cases.Registry;
import kz.tirek.events.EventKind;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Brings a case of the example, registered on Monday, to each place where a token waits. */
record WaitStates(CaseFixture world, LifeFixture life, Cases cases, PaymentExample example) {
  static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);
  static final NewDocument CERTIFICATE =
      new NewDocument("UNEMPLOYMENT_CERTIFICATE", "u.pdf", "application/pdf", new byte[] {1});
  private static final long ELEVEN_MINUTES = 660_000;

  private void answer(String number, Registry odd, String outcome) {
    for (Registry registry : Registry.of(example.payment())) {
      boolean isOdd = registry == odd;
      world.answer(
          number,
          registry,
          isOdd ? outcome : "PASSED",
          isOdd ? Map.of() : example.factsOf(registry));
    }
  }

  void allButTheAccount(String number) {
    for (Registry registry : Registry.of(example.payment())) {
      if (registry != Registry.ACCOUNTS) {
        world.answer(number, registry, "PASSED", example.factsOf(registry));
      }
    }
  }

  void answered(String number) {
    answer(number, null, null);
  }

  void silent(String number) {
    ClockUtil.setCurrentTime(new Date(ClockUtil.getCurrentTime().getTime() + ELEVEN_MINUTES));
    world.runDueJobs(number);
  }

  void incomplete(String number) {
    answer(number, Registry.LABOUR_MARKET, "NOT_FOUND");
    world.runDueJobs(number);
  }

  void justAsked(String number) {
    incomplete(number);
    specialist(number, Map.of("step", "ASK"));
  }

  void asked(String number) {
    justAsked(number);
    world.deliverNotices(number);
  }

  void onPaper(String number) {
    asked(number);
    cases.complete(number, List.of(CERTIFICATE), null);
    incomplete(number);
  }

  void reviewed(String number) {
    answer(number, Registry.EMPLOYMENT, "FAILED");
    world.runDueJobs(number);
  }

  void proposed(String number) {
    reviewed(number);
    specialist(number, Map.of("proposal", "REFUSE", "reason", "still employed"));
  }

  void hearingDue(String number) {
    proposed(number);
    world.deliverNotices(number);
  }

  void hearingDay(String number) {
    hearingDue(number);
    world.dayIs(MONDAY.plusDays(4), number);
  }

  void heard(String number) {
    hearingDay(number);
    specialist(number, Map.of("outcome", "ASSIGN", "reason", "as heard", "minutes", "…"));
  }

  void assigned(String number) {
    answered(number);
    world.runDueJobs(number);
  }

  void paying(String number) {
    assigned(number);
    world.deliverNotices(number);
  }

  void justSuspended(String number) {
    paying(number);
    life.report(number, EventKind.DEPARTED, MONDAY.toString());
  }

  void suspended(String number) {
    justSuspended(number);
    world.deliverNotices(number);
  }

  void justResumed(String number) {
    suspended(number);
    life.report(number, EventKind.GROUND_REMOVED, MONDAY.toString());
  }

  void terminated(String number) {
    paying(number);
    life.report(number, EventKind.DEATH, MONDAY.toString());
  }

  /** 24 months of participation give three months. */
  void over(String number) {
    paying(number);
    world.dayIs(MONDAY.plusMonths(3), number);
  }

  void regraded(String number) {
    paying(number);
    life.report(number, EventKind.NEW_DEGREE, MONDAY.toString(), Map.of("degree", 80));
  }

  /** The example's examination is valid for two years. */
  void announced(String number) {
    paying(number);
    world.dayIs(MONDAY.plusYears(2).minusMonths(1).plusDays(1), number);
  }

  void told(String number) {
    announced(number);
    world.deliverNotices(number);
  }

  void termOver(String number) {
    told(number);
    world.dayIs(MONDAY.plusYears(2).plusDays(1), number);
  }

  void unsettled(String number) {
    paying(number);
    life.report(number, EventKind.DOCUMENTS_UNRELIABLE, MONDAY.toString());
  }

  void settledAgainst(String number) {
    unsettled(number);
    specialist(
        number,
        Map.of("effect", "TERMINATE", "effectiveOn", MONDAY.toString(), "reason", "Forged order"));
  }

  void settlementDue(String number) {
    settledAgainst(number);
    world.deliverNotices(number);
  }

  void settlementHeard(String number) {
    settlementDue(number);
    world.dayIs(MONDAY.plusDays(4), number);
  }

  /** Its job has not run yet. */
  void settled(String number) {
    unsettled(number);
    world.answerTaskOf(
        world.task(number).getId(),
        "specialist",
        "specialist",
        Map.of("effect", "NONE", "reason", "nothing in it"));
  }

  private void specialist(String number, Map<String, Object> fields) {
    world.answerTask(number, "specialist", "specialist", fields);
  }
}
