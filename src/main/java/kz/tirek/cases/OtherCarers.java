package kz.tirek.cases;

import java.util.Set;
import kz.tirek.awards.AwardStatus;
import kz.tirek.awards.Awards;
import org.springframework.stereotype.Component;

/** One carer only for each child (domain.md §2): who came first has the payment. */
@Component
class OtherCarers {
  private static final Set<AwardStatus> LIVING = Set.of(AwardStatus.ACTIVE, AwardStatus.SUSPENDED);

  private final ApplicationRepository applications;
  private final Awards awards;

  OtherCarers(ApplicationRepository applications, Awards awards) {
    this.applications = applications;
    this.awards = awards;
  }

  /** Whether another person is paid for the same child, or applied earlier and is not decided. */
  boolean precede(Application application) {
    return applications.precedingCarers(application).stream()
        .anyMatch(
            number ->
                awards.ofCase(number).map(award -> LIVING.contains(award.status())).orElse(true));
  }
}
