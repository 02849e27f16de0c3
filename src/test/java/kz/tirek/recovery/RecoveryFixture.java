package kz.tirek.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kz.tirek.HttpCaller;
import kz.tirek.People;
import kz.tirek.awards.Award;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.payouts.Payouts;

/**
 * Opens recoveries and walks them through their stages, as people in the branch and the bank do.
 */
final class RecoveryFixture {
  /** A Monday. */
  static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private static final AtomicInteger REFERENCES = new AtomicInteger();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final CaseFixture world;
  private final Recoveries recoveries;
  private final Payouts payouts;
  private final int port;

  RecoveryFixture(CaseFixture world, Recoveries recoveries, Payouts payouts, int port) {
    this.world = world;
    this.recoveries = recoveries;
    this.payouts = payouts;
    this.port = port;
  }

  /** What comparison opened for the award. */
  String openOf(Award award) {
    return recoveries
        .list(
            new RecoveryFilter(
                RecoveryStatus.OPEN, null, List.of(award.region()), 0, Integer.MAX_VALUE))
        .stream()
        .filter(recovery -> award.id().equals(recovery.awardId()))
        .map(Recovery::id)
        .findFirst()
        .orElseThrow();
  }

  HttpCaller as(String user) {
    return HttpCaller.basic(port, user);
  }

  static String someone() {
    return People.aManBorn(LocalDate.of(1980, 2, 3)).value();
  }

  /** Without an award: 100,000.00 of May 2026, owed by somebody in branch Almaty. */
  String opened() {
    return opened("2026-05", "100000.00");
  }

  String opened(String month, String amount) {
    return opened(someone(), month, amount);
  }

  String opened(String debtor, String month, String amount) {
    return id(
        as("legal")
            .post(
                "/api/v1/recoveries",
                """
                {"debtor":"%s","branch":"KZ-75","cause":"Paid twice","fault":"RECIPIENT",
                 "months":[{"month":"%s","amount":"%s"}]}
                """
                    .formatted(debtor, month, amount)));
  }

  static String id(HttpResponse<String> created) {
    assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
    return read(created).get("id").asText();
  }

  static JsonNode read(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Cause established by the specialist, approved by the head. */
  String decided(String id, Fault fault) {
    establish(id, Map.of("cause", "Work was not reported", "fault", fault.name()));
    approve(id);
    return id;
  }

  void establish(String id, Map<String, Object> fields) {
    answer(id, "EstablishCause", "specialist", "specialist", fields);
  }

  void approve(String id) {
    answer(id, "ApproveReclaim", "head", "head", Map.of("approval", "APPROVE"));
  }

  /** Told on paper, free to pay. */
  String told(String id) {
    decided(id, Fault.RECIPIENT);
    letter(id, "ServeNotice", "specialist");
    return id;
  }

  void letter(String id, String task, String user) {
    answer(id, task, user, user, Map.of("sentOn", world.today().toString(), "letter", "05-1/123"));
  }

  /** Told, and then twenty working days of silence: a claim lies with the debtor. */
  String claimed(String id) {
    told(id);
    answer(
        id,
        "AgreeInstalments",
        "specialist",
        "specialist",
        Map.of("way", "NOTHING", "reason", "Does not answer"));
    letter(id, "SendClaim", "legal");
    return id;
  }

  /** The one open task must be this. */
  void answer(String id, String task, String user, String group, Map<String, Object> fields) {
    assertThat(keys(id)).contains(task);
    String taskId =
        world.tasks(id).stream()
            .filter(open -> open.getTaskDefinitionKey().equals(task))
            .findFirst()
            .orElseThrow()
            .getId();
    world.answerTaskOf(taskId, user, group, fields);
    world.runDueJobs(id);
  }

  List<String> keys(String id) {
    return world.tasks(id).stream().map(task -> task.getTaskDefinitionKey()).toList();
  }

  HttpResponse<String> pay(String id, String amount) {
    return pay(id, amount, "BANK-" + REFERENCES.incrementAndGet());
  }

  HttpResponse<String> pay(String id, String amount, String reference) {
    return as("accountant")
        .post(
            "/api/v1/recoveries/" + id + "/receipts",
            """
            {"amount":"%s","on":"%s","reference":"%s"}
            """
                .formatted(amount, world.today(), reference));
  }

  /** Reported today, as of 30 May 2026. */
  void die(String iin) {
    HttpResponse<String> answer =
        as("admin")
            .post(
                "/api/v1/events",
                """
                {"iin":"%s","kind":"DEATH","on":"2026-05-30","source":"persons"}
                """
                    .formatted(iin));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
  }

  Recovery recovery(String id) {
    return recoveries.required(id);
  }

  Money owed(String id) {
    return recoveries.owed(id, world.today());
  }

  List<EntryKind> kinds(String id) {
    return recoveries.ledger(id).stream().map(LedgerLine::kind).toList();
  }

  /**
   * Job loss from 16.03.2026: 39,483.87 for March, 76,500.00 for April and May, all ordered, on
   * 22.05.2026.
   */
  Award paidThroughMay() {
    world.dayIs(LocalDate.of(2026, 3, 16), "none");
    String number = world.assigned(PaymentKind.JOB_LOSS);
    Award award = world.file(number).award().orElseThrow();
    payouts.orderDue(award.id(), YearMonth.of(2026, 3)).orElseThrow();
    world.dayIs(LocalDate.of(2026, 4, 3), number);
    payouts.orderDue(award.id(), YearMonth.of(2026, 4)).orElseThrow();
    world.dayIs(LocalDate.of(2026, 5, 22), number);
    payouts.orderDue(award.id(), YearMonth.of(2026, 5)).orElseThrow();
    return award;
  }
}
