package kz.tirek.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.tirek.common.Region;
import kz.tirek.engine.DemoClock;

/**
 * What happens to the mothers of the demo, so that every path is taken: it begins two weeks before
 * today and lets time pass until today.
 */
final class DemoStories {
  /** Long enough for a hearing's notice of 3 working days wherever holidays fall. */
  private static final Period PAST = Period.ofDays(14);

  private static final Period HEARING_NOTICE = Period.ofDays(9);

  /** As maternity-payment waits before it asks a person. */
  private static final Duration REGISTRY_PATIENCE = Duration.ofMinutes(11);

  /** In Almaty, where the demo has a specialist and a head to play these stories. */
  private static final int RESERVED = 17;

  private static final Set<Region> STAFFED = Set.of(Region.ALMATY, Region.ASTANA);
  private static final String CORPORATION = "CORPORATION";

  private final DemoClient tirek;
  private final DemoRegistries registries;
  private final DemoClock demoClock;
  private final Clock clock;
  private final Iterator<Inhabitant> inAlmaty;
  private final Iterator<Inhabitant> anywhere;
  private int sheets;

  DemoStories(
      DemoClient tirek,
      DemoRegistries registries,
      DemoClock demoClock,
      Clock clock,
      List<Inhabitant> mothers) {
    this.tirek = tirek;
    this.registries = registries;
    this.demoClock = demoClock;
    this.clock = clock;
    List<Inhabitant> almaty = mothers.stream().filter(m -> m.region() == Region.ALMATY).toList();
    List<Inhabitant> others = new ArrayList<>(mothers);
    others.removeAll(almaty.subList(0, RESERVED));
    // The demo's specialists work in Almaty and Astana: what needs a person falls to them.
    others.sort(Comparator.comparing(mother -> !STAFFED.contains(mother.region())));
    this.inAlmaty = almaty.iterator();
    this.anywhere = others.iterator();
  }

  void tell(int automatic) {
    demoClock.startBehind(PAST);
    List<String> refused = heardAndRefused(5);
    demoClock.advance(HEARING_NOTICE);
    hear(refused);
    approve(refused.subList(0, 3));
    tellOfToday(automatic);
  }

  private void tellOfToday(int automatic) {
    demoClock.advance(Duration.between(clock.instant(), Instant.now()).minus(REGISTRY_PATIENCE));
    silentRegistry(3);
    demoClock.catchUp();
    heardAndRefused(4);
    unconfirmed(8);
    wrongName(3);
    unknownSheet(4);
    withoutAccount(2);
    returnedByTheBank(2);
    for (int i = 0; i < automatic; i++) {
      apply(knownToAll(mother(anywhere)));
    }
  }

  /**
   * The employer recorded no leave; the specialist proposes to refuse, the hearing is announced.
   */
  private List<String> heardAndRefused(int count) {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Mother mother = knownToAll(mother(inAlmaty));
      registries.contract(mother, false);
      numbers.add(apply(mother));
    }
    for (String number : numbers) {
      tirek.answer(
          number,
          "ReviewCase",
          "specialist",
          Map.of(
              "proposal", "REFUSE",
              "reason", "The employer recorded no maternity leave on the first day of the sheet"));
    }
    numbers.forEach(tirek::awaitHearing);
    return numbers;
  }

  private void hear(List<String> numbers) {
    for (String number : numbers) {
      tirek.answer(
          number,
          "HoldHearing",
          "specialist",
          Map.of(
              "outcome", "REFUSE",
              "reason", "The employer confirmed that there is no leave",
              "minutes", "Heard by telephone. The applicant had nothing to add."));
    }
  }

  private void approve(List<String> numbers) {
    for (String number : numbers) {
      tirek.answer(number, "ApproveDecision", "head", Map.of("approval", "APPROVE"));
    }
  }

  /** The employment register says nothing about her for more than ten minutes. */
  private void silentRegistry(int count) {
    for (int i = 0; i < count; i++) {
      Mother mother = knownToAll(mother(inAlmaty));
      registries.lock("employment", mother);
      apply(mother);
    }
  }

  private void unconfirmed(int count) {
    for (int i = 0; i < count; i++) {
      Mother mother = knownToAll(mother(anywhere));
      registries.contract(mother, false);
      apply(mother);
    }
  }

  private void wrongName(int count) {
    for (int i = 0; i < count; i++) {
      Mother mother = knownToAll(mother(inAlmaty));
      registries.person(mother, "Жақсылықова");
      apply(mother);
    }
  }

  /** Applied with a sheet the register does not know: a copy is wanted. */
  private void unknownSheet(int count) {
    for (int i = 0; i < count; i++) {
      Mother mother = mother(anywhere);
      registries.person(mother, mother.person().familyName());
      registries.contract(mother, true);
      apply(mother);
    }
  }

  /** Nowhere to pay to; the first is asked for the account, the others wait for a specialist. */
  private void withoutAccount(int count) {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Mother mother = knownToAll(mother(inAlmaty));
      numbers.add(tirek.apply(mother.application("EGOV", null, today())));
    }
    tirek.answer(
        numbers.get(0),
        "RequestDocuments",
        "specialist",
        Map.of("step", "ASK", "request", "A certificate of the bank with the account"));
  }

  private void returnedByTheBank(int count) {
    for (int i = 0; i < count; i++) {
      Mother mother = knownToAll(mother(anywhere));
      registries.closeAccount(mother);
      apply(mother);
    }
  }

  private String apply(Mother mother) {
    String channel = sheets % 2 == 0 ? CORPORATION : "EGOV";
    return tirek.apply(mother.application(channel, mother.person().iban(), today()));
  }

  private Mother knownToAll(Mother mother) {
    registries.person(mother, mother.person().familyName());
    registries.sheet(mother);
    registries.contract(mother, true);
    return mother;
  }

  private Mother mother(Iterator<Inhabitant> people) {
    sheets++;
    int days = sheets % 9 == 0 ? 140 : 126;
    return new Mother(
        people.next(), today().minusDays(1 + sheets % 5), days, "SL-%06d".formatted(sheets));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
