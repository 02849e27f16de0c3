package kz.tirek.cases;

import java.util.List;
import java.util.Set;
import kz.tirek.awards.AwardStatus;
import kz.tirek.awards.Awards;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One carer only for each child (domain.md §2): who came first has the payment. */
@Component
class OtherCarers {
  private static final Set<AwardStatus> LIVING = Set.of(AwardStatus.ACTIVE, AwardStatus.SUSPENDED);

  private final JdbcClient jdbc;
  private final Awards awards;

  OtherCarers(JdbcClient jdbc, Awards awards) {
    this.jdbc = jdbc;
    this.awards = awards;
  }

  /** Whether another person is paid for the same child, or applied earlier and is not decided. */
  boolean precede(Application application) {
    return casesBefore(application).stream()
        .anyMatch(
            number ->
                awards.ofCase(number).map(award -> LIVING.contains(award.status())).orElse(true));
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
