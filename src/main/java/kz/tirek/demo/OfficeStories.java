package kz.tirek.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * What is done for all awards at once: a month is paid, another waits to be approved, and so does a
 * raise. A head asks, so that the accountant as well as the central office may approve.
 */
final class OfficeStories {
  private static final String ASKS = "head";
  private static final String APPROVES = "monitor";
  private static final String RUNS = "/api/v1/payment-runs";

  private final DemoClient tirek;

  OfficeStories(DemoClient tirek) {
    this.tirek = tirek;
  }

  /** Until the bank's statements have told of every order. */
  void pay(YearMonth month) {
    String run = ask(month);
    tirek.post(APPROVES, RUNS + "/" + run + "/approval", Map.of());
    awaitState(run, "RECONCILED");
  }

  /**
   * Nobody approves it: whoever looks at the demo may.
   *
   * @return the run's number
   */
  String ask(YearMonth month) {
    String run = tirek.post(ASKS, RUNS, Map.of("month", month.toString())).get("id").asText();
    awaitState(run, "PREVIEWED");
    return run;
  }

  private void awaitState(String run, String state) {
    DemoClient.await(
        () -> tirek.get(APPROVES, RUNS + "/" + run), it -> it.get("state").asText().equals(state));
  }

  /** From the new year on, as the budget of the Republic raises pensions and benefits. */
  void askForRaise(LocalDate today) {
    tirek.post(
        ASKS,
        "/api/v1/indexations",
        Map.of(
            "payments",
            List.of("DISABILITY", "BREADWINNER"),
            "percent",
            "7",
            "effectiveOn",
            LocalDate.of(today.getYear() + 1, 1, 1).toString(),
            "act",
            "Draft of a resolution of the Government"));
  }
}
