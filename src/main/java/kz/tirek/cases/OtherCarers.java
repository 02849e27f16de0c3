package kz.tirek.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.tirek.awards.Award;
import kz.tirek.awards.AwardStatus;
import kz.tirek.awards.Awards;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One carer only for each child (domain.md §2): who came first has the payment. */
@Component
class OtherCarers {
  /** One that was paid to the end of its term leaves nothing for anybody else. */
  private static final Set<AwardStatus> EXCLUSIVE =
      Set.of(AwardStatus.ACTIVE, AwardStatus.SUSPENDED, AwardStatus.COMPLETED);

  private final JdbcClient jdbc;
  private final Awards awards;

  OtherCarers(JdbcClient jdbc, Awards awards) {
    this.jdbc = jdbc;
    this.awards = awards;
  }

  /**
   * Whether another person is or was paid for the same child to the end, or applied earlier and is
   * not decided.
   */
  boolean precede(Application application) {
    return casesBefore(application).stream()
        .anyMatch(
            number ->
                awards
                    .ofCase(number)
                    .map(award -> EXCLUSIVE.contains(award.status()))
                    .orElse(true));
  }

  /** Last day, inclusive, for which others are paid for the same child. */
  Optional<LocalDate> paidUntil(Application application) {
    return casesBefore(application).stream()
        .flatMap(number -> awards.ofCase(number).stream())
        .map(Award::dueUntil)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder());
  }

  /** Assigned whenever registered; open only where registered earlier, lest both be refused. */
  private List<String> casesBefore(Application application) {
    return jdbc.sql(
            """
            SELECT number FROM application
            WHERE payment = 'CHILD_CARE' AND subject = :subject AND iin <> :iin
              AND status NOT IN ('REFUSED', 'WITHDRAWN')
              AND (status = 'ASSIGNED' OR (registered_at, number) < (:registeredAt, :number))
            """)
        .param("subject", application.subject())
        .param("iin", application.applicant().iin())
        .param("registeredAt", application.registeredAt())
        .param("number", application.number())
        .query(String.class)
        .list();
  }
}
