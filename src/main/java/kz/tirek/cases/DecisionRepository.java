package kz.tirek.cases;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import kz.tirek.database.Times;
import kz.tirek.law.CalculationInput;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions and the calculations they rest on; rows are only ever added. */
@Repository
class DecisionRepository {
  private static final TypeReference<List<Ground>> GROUNDS = new TypeReference<>() {};

  /** A calculation and where it is stored. */
  record Kept(long id, StoredCalculation calculation) {}

  /** A calculation exactly as it is stored. */
  record Raw(long id, OffsetDateTime madeAt, String input, String result) {}

  private final JdbcClient jdbc;
  private final Json json;
  private final CalculationProfiles profiles;

  DecisionRepository(JdbcClient jdbc, Json json, CalculationProfiles profiles) {
    this.jdbc = jdbc;
    this.json = json;
    this.profiles = profiles;
  }

  /** Returns the id under which the calculation is kept. */
  long keep(
      String caseNumber, CalculationInput input, StoredCalculation result, OffsetDateTime now) {
    long id =
        jdbc.sql(
                """
                INSERT INTO case_calculation (case_number, made_at, input, result)
                VALUES (:case, :now, :input::jsonb, :result::jsonb) RETURNING id
                """)
            .param("case", caseNumber)
            .param("now", now)
            .param("input", json.write(input))
            .param("result", json.write(result))
            .query(Long.class)
            .single();
    profiles.insert(id, input, result, now.toLocalDate());
    return id;
  }

  Optional<Raw> calculation(long id) {
    return jdbc.sql("SELECT * FROM case_calculation WHERE id = :id")
        .param("id", id)
        .query(DecisionRepository::raw)
        .optional();
  }

  Optional<Kept> latestCalculation(String caseNumber) {
    return jdbc.sql(
            "SELECT id, result FROM case_calculation WHERE case_number = :case ORDER BY id DESC LIMIT 1")
        .param("case", caseNumber)
        .query(
            (row, i) ->
                new Kept(
                    row.getLong("id"), json.read(row.getString("result"), StoredCalculation.class)))
        .optional();
  }

  /** All calculations of a case, oldest first. */
  List<Raw> calculations(String caseNumber) {
    return jdbc.sql("SELECT * FROM case_calculation WHERE case_number = :case ORDER BY id")
        .param("case", caseNumber)
        .query(DecisionRepository::raw)
        .list();
  }

  List<String> calculatedCases() {
    return jdbc.sql("SELECT DISTINCT case_number FROM case_calculation ORDER BY case_number")
        .query(String.class)
        .list();
  }

  void insert(String caseNumber, Decision decision) {
    jdbc.sql(
            """
            INSERT INTO case_decision (case_number, kind, automatic, proposed_by, approved_by,
              reasons, note, calculation_id, made_at, basis, supersedes)
            VALUES (:case, :kind, :automatic, :proposedBy, :approvedBy, :reasons::jsonb, :note,
              (SELECT max(id) FROM case_calculation WHERE case_number = :case), :madeAt, :basis,
              (SELECT max(id) FROM case_decision WHERE case_number = :case AND :basis IS NOT NULL))
            """)
        .param("case", caseNumber)
        .param("kind", decision.kind().name())
        .param("automatic", decision.automatic())
        .param("proposedBy", decision.proposedBy())
        .param("approvedBy", decision.approvedBy())
        .param("reasons", json.write(decision.reasons()))
        .param("note", decision.note())
        .param("madeAt", decision.madeAt())
        .param("basis", decision.basis(), Types.VARCHAR)
        .update();
  }

  List<Decision> ofCase(String caseNumber) {
    return jdbc.sql("SELECT * FROM case_decision WHERE case_number = :case ORDER BY id")
        .param("case", caseNumber)
        .query(
            (row, i) ->
                new Decision(
                    Decision.Kind.valueOf(row.getString("kind")),
                    row.getBoolean("automatic"),
                    row.getString("proposed_by"),
                    row.getString("approved_by"),
                    json.read(row.getString("reasons"), GROUNDS),
                    row.getString("note"),
                    Times.at(row, "made_at"),
                    row.getString("basis")))
        .list();
  }

  private static Raw raw(ResultSet row, int index) throws SQLException {
    return new Raw(
        row.getLong("id"),
        Times.at(row, "made_at"),
        row.getString("input"),
        row.getString("result"));
  }
}
