package kz.tirek.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.tirek.engine.DemoClock;
import kz.tirek.law.SocialPaymentLaw;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/**
 * Fills an empty demo: contributions as MT-102 files through the ordinary intake, applications
 * through the ordinary API, answers through the engine's REST, all over HTTP. Then it says where to
 * sign in and what is waiting.
 */
@Component
@Profile("demo")
class DemoSeeder {
  private static final Logger LOG = LoggerFactory.getLogger(DemoSeeder.class);
  private static final long SEED = 2022;
  private static final List<String> STATUSES =
      List.of(
          "CHECKING",
          "INCOMPLETE",
          "REVIEW",
          "HEARING",
          "APPROVAL",
          "ASSIGNED",
          "REFUSED",
          "WITHDRAWN");

  private final SocialPaymentLaw law;
  private final LegalYear legalYear;
  private final DemoClock demoClock;
  private final Clock clock;
  private final int people;
  private final int automatic;
  private final String registriesUrl;
  private volatile boolean stopping;

  DemoSeeder(
      SocialPaymentLaw law,
      LegalYear legalYear,
      DemoClock demoClock,
      Clock clock,
      @Value("${tirek.demo.people}") int people,
      @Value("${tirek.demo.automatic-cases}") int automatic,
      @Value("${tirek.demo.registries-url}") String registriesUrl) {
    this.law = law;
    this.legalYear = legalYear;
    this.demoClock = demoClock;
    this.clock = clock;
    this.people = people;
    this.automatic = automatic;
    this.registriesUrl = registriesUrl;
  }

  /**
   * In a thread of its own: the worker, which answers the stories' questions, starts afterwards.
   */
  @EventListener
  void start(ApplicationReadyEvent ready) {
    if (people == 0) {
      return;
    }
    int port =
        ((WebServerApplicationContext) ready.getApplicationContext()).getWebServer().getPort();
    Thread thread = new Thread(() -> run(port), "demo");
    thread.setDaemon(true);
    thread.start();
  }

  @EventListener
  void stop(ContextClosedEvent closed) {
    stopping = true;
  }

  private void run(int port) {
    DemoClient tirek = new DemoClient(RestClient.create("http://127.0.0.1:" + port));
    DemoRegistries registries = new DemoRegistries(RestClient.create(registriesUrl));
    signIn(port);
    try {
      legalYear.bringIn();
      if (tirek.cases() > 0) {
        demoClock.catchUp();
      } else if (registries.answer()) {
        fill(tirek, registries);
      } else {
        LOG.warn("No registry simulator at {}: the demo stays empty", registriesUrl);
      }
      waiting(tirek);
    } catch (RuntimeException e) {
      if (stopping) {
        LOG.info("Stopped before the demo was full; with an empty data folder it begins anew");
        return;
      }
      demoClock.catchUp();
      LOG.error("The demo could not be filled to its end", e);
    }
  }

  private void fill(DemoClient tirek, DemoRegistries registries) {
    Population population = Population.generate(SEED, people, LocalDate.now(clock), law);
    MtFiles.of(population).forEach(tirek::send);
    Stage stage = new Stage(tirek, registries, new Cast(population, SEED), clock);
    new LegalStories(tirek, LocalDate.now(clock)).tell();
    new DemoStories(stage, demoClock, SEED).tell(automatic);
  }

  private static void signIn(int port) {
    System.out.printf(
        """

        Tirek is ready.
          Tasklist  http://127.0.0.1:%1$d/camunda/app/tasklist/
          Cases     http://127.0.0.1:%1$d/cases
          Payments  http://127.0.0.1:%1$d/payment-runs (accountant)
          API       http://127.0.0.1:%1$d/swagger-ui.html
          Sign in   specialist or head (branch Almaty), specialist2 (branch Astana), monitor, admin;
                    the login is the password
        """,
        port);
  }

  private static void waiting(DemoClient tirek) {
    String counts =
        tirek.casesByStatus(STATUSES).entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    System.out.println("  Cases now " + counts);
  }
}
