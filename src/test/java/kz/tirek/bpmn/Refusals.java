package kz.tirek.bpmn;

import java.time.LocalDate;
import java.util.Map;
import kz.tirek.cases.Registry;

/** Refused cases, each with a hearing and an approval behind it. */
public final class Refusals {
  private static final int DAYS = 7;

  private Refusals() {}

  /**
   * Registered a week before, refused on that day because employment was not confirmed; 250,000 a
   * month and 126 days would give 1,050,000.
   */
  public static String refused(CaseFixture world, LocalDate decidedOn, String approver) {
    world.dayIs(decidedOn.minusDays(DAYS), "none");
    return refuse(world, world.checkedBut(Registry.EMPLOYMENT, "FAILED"), decidedOn, approver);
  }

  /** Refused because there are no contributions: the law gives nothing. */
  public static String refusedByLaw(CaseFixture world, LocalDate decidedOn, String approver) {
    world.dayIs(decidedOn.minusDays(DAYS), "none");
    String number = world.register(world.applicant());
    world.confirmAll(number, 126);
    return refuse(world, number, decidedOn, approver);
  }

  /** A case of the example, registered today and refused because one registry said no. */
  public static String refusedBut(
      CaseFixture world,
      PaymentExample example,
      Registry odd,
      LocalDate decidedOn,
      String approver) {
    String number = world.registered(example);
    for (Registry registry : Registry.of(example.payment())) {
      if (registry == odd) {
        world.answer(number, odd, "FAILED", Map.of());
      } else {
        world.answer(number, registry, "PASSED", example.factsOf(registry));
      }
    }
    world.runDueJobs(number);
    return refuse(world, number, decidedOn, approver);
  }

  private static String refuse(
      CaseFixture world, String number, LocalDate decidedOn, String approver) {
    world.answerTask(
        number, "specialist", "specialist", Map.of("proposal", "REFUSE", "reason", "no leave"));
    world.deliverNotice(number);
    world.dayIs(decidedOn, number);
    world.answerTask(
        number,
        "specialist",
        "specialist",
        Map.of("outcome", "REFUSE", "reason", "as before", "minutes", "Nothing new"));
    world.answerTask(number, approver, "head", Map.of("approval", "APPROVE"));
    world.deliverNotice(number);
    return number;
  }
}
