package kz.tirek.simulator;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.tirek.common.Iin;
import kz.tirek.simulator.LabourMarketFact.Registration;

/** Somebody is registered as unemployed, or is no longer. */
class LabourMarketNews implements News<LabourMarketFact> {

  @Override
  public Stream<Happening> between(
      Iin iin, LabourMarketFact before, LabourMarketFact after, LocalDate today) {
    List<Registration> known = before == null ? List.of() : before.registrations();
    return after.registrations().stream()
        .filter(registration -> known.stream().noneMatch(old -> isSame(old, registration)))
        .flatMap(registration -> news(iin, known, registration));
  }

  private static Stream<Happening> news(Iin iin, List<Registration> known, Registration now) {
    if (now.until() != null) {
      return Stream.of(Happening.of(iin, "UNEMPLOYED_STATUS_LOST", now.until()));
    }
    boolean isNew = known.stream().noneMatch(old -> old.from().equals(now.from()));
    return isNew
        ? Stream.of(
            Happening.of(iin, "REGISTERED_UNEMPLOYED", now.from()).with("registeredOn", now.from()))
        : Stream.empty();
  }

  /** Which centre keeps the registration changes nothing for the person. */
  private static boolean isSame(Registration one, Registration other) {
    return one.from().equals(other.from())
        && (one.until() == null ? other.until() == null : one.until().equals(other.until()));
  }
}
