package kz.tirek.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.tirek.TirekTest;
import kz.tirek.common.Iin;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Region;
import kz.tirek.law.SocialPaymentLaw;
import kz.tirek.simulator.RunningSimulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.client.RestClient;

/** The demo's people, 400 as in a demo start, and what they apply for. */
@TirekTest
class ClaimsTest {
  private static final long SEED = 2022;

  /** More than the stories need of any payment. */
  private static final int STORIES = 26;

  @Autowired private SocialPaymentLaw law;
  @Autowired private Clock clock;
  @LocalServerPort private int port;
  @TempDir private Path folder;

  @Test
  void areTakenByTheRegistriesAndByTheFund() {
    LocalDate today = LocalDate.now(clock);
    Cast cast = cast(today);
    DemoClient tirek = new DemoClient(RestClient.create("http://127.0.0.1:" + port));
    try (RunningSimulator simulator = RunningSimulator.on(folder)) {
      DemoRegistries registries = new DemoRegistries(RestClient.create(simulator.url()));
      assertThat(registries.answer()).isTrue();

      List<Claim> claims =
          DemoStories.claims(SEED, cast).stream()
              .flatMap(one -> variants(one, cast, today))
              .toList();

      assertThat(claims)
          .hasSize(PaymentKind.values().length * 6)
          .allSatisfy(
              claim -> {
                registries.know(claim.facts());
                assertThat(tirek.apply(claim.application("EGOV", null, today)))
                    .matches("070[1-5]-\\d\\d-\\d{7}");
              });
    }
  }

  @Test
  void areMadeByEnoughPeopleOnAnyDayWhoAppearOnceAndLiveWhereTheyApply() {
    Stream.iterate(LocalDate.of(2026, 11, 20), day -> day.plusDays(13))
        .limit(30)
        .forEach(this::assertEnoughPeople);
  }

  @Test
  void letADependantLeaveWhenThereAreSeveral() {
    LocalDate death = LocalDate.of(2026, 10, 1);
    Cast cast = cast(LocalDate.of(2026, 11, 20));
    Claims breadwinner = new BreadwinnerClaims(new Relatives(SEED), cast::breadwinner);
    Inhabitant applicant = cast.applicant(PaymentKind.BREADWINNER, Region.ASTANA);

    // The families of two, three, then one child.
    assertThat(breadwinner.recalculation(breadwinner.confirmed(applicant, death))).isPresent();
    assertThat(breadwinner.recalculation(breadwinner.confirmed(applicant, death))).isPresent();
    assertThat(breadwinner.recalculation(breadwinner.confirmed(applicant, death))).isEmpty();
  }

  private void assertEnoughPeople(LocalDate today) {
    Cast cast = cast(today);
    Set<Iin> seen = new HashSet<>();
    for (PaymentKind payment : PaymentKind.values()) {
      for (int i = 0; i < STORIES; i++) {
        Inhabitant applicant = cast.applicant(payment, Region.ALMATY);

        assertThat(seen.add(applicant.iin())).isTrue();
        assertThat(applicant.region()).isEqualTo(Region.ALMATY);
        assertThat(applicant.address()).startsWith("Алматы");
      }
    }
    for (int i = 0; i < STORIES; i++) {
      assertThat(seen.add(cast.breadwinner().iin())).isTrue();
    }
  }

  private Cast cast(LocalDate today) {
    return new Cast(Population.generate(SEED, 400, today, law), SEED);
  }

  private static Stream<Claim> variants(Claims claims, Cast cast, LocalDate today) {
    LocalDate right = today.minusDays(3);
    return Stream.of(
        claims.confirmed(applicant(claims, cast), today.minusDays(claims.daysSinceRight())),
        claims.confirmed(applicant(claims, cast), right),
        claims.confirmed(applicant(claims, cast), right).underOtherName("Беркінова"),
        claims.confirmed(applicant(claims, cast), right).whereUnknownTo(claims.basis()),
        claims.doubtful(applicant(claims, cast), right),
        claims.over(applicant(claims, cast), today));
  }

  private static Inhabitant applicant(Claims claims, Cast cast) {
    return cast.applicant(claims.payment(), Region.ALMATY);
  }
}
