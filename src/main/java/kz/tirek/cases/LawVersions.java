package kz.tirek.cases;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.tirek.law.ParameterTexts;
import kz.tirek.law.SocialPaymentLaw;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the legal parameters of every version that ran: decisions stay computable. */
@Repository
class LawVersions {
  private static final TypeReference<Map<String, String>> FILES = new TypeReference<>() {};
  private static final TypeReference<Set<String>> NAMES = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final Json json;
  private final SocialPaymentLaw law;
  private final Clock clock;

  LawVersions(JdbcClient jdbc, Json json, SocialPaymentLaw law, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.law = law;
    this.clock = clock;
  }

  @PostConstruct
  void keepCurrent() {
    ParameterTexts texts = law.parameterTexts();
    jdbc.sql(
            """
            INSERT INTO law_version (version, files, overridden, first_used_at)
            VALUES (:version, :files::jsonb, :overridden::jsonb, :now)
            ON CONFLICT DO NOTHING
            """)
        .param("version", law.parametersVersion())
        .param("files", json.write(texts.files()))
        .param("overridden", json.write(texts.overridden()))
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** The law as it was under the version; empty where it never ran here. */
  Optional<SocialPaymentLaw> lawOf(String version) {
    if (version.equals(law.parametersVersion())) {
      return Optional.of(law);
    }
    return jdbc.sql("SELECT files, overridden FROM law_version WHERE version = :version")
        .param("version", version)
        .query(
            (row, i) ->
                new ParameterTexts(
                    json.read(row.getString("files"), FILES),
                    json.read(row.getString("overridden"), NAMES)))
        .optional()
        .map(texts -> SocialPaymentLaw.of(texts, version));
  }

  SocialPaymentLaw current() {
    return law;
  }
}
