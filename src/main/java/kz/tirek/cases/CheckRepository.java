package kz.tirek.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import kz.tirek.database.Times;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Results of checks; rows are only ever added, the newest of a round counts. */
@Repository
class CheckRepository {
  private final JdbcClient jdbc;
  private final Json json;

  CheckRepository(JdbcClient jdbc, Json json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void insert(String caseNumber, Check check) {
    jdbc.sql(
            """
            INSERT INTO case_check (case_number, round, registry, outcome, code, note, facts,
              evidence, asked_at_url, asked_at, answered_at, settled_by)
            SELECT number, check_round, :registry, :outcome, :code, :note, :facts::jsonb,
              :evidence, :url, :askedAt, :answeredAt, :settledBy
            FROM application WHERE number = :case
            """)
        .param("case", caseNumber)
        .param("registry", check.registry().code())
        .param("outcome", check.outcome().name())
        .param("code", check.code())
        .param("note", check.note())
        .param("facts", json.write(check.facts()))
        .param("evidence", check.evidence())
        .param("url", check.url())
        .param("askedAt", check.askedAt())
        .param("answeredAt", check.answeredAt())
        .param("settledBy", check.settledBy())
        .update();
  }

  /** Of the round in force, one result a registry; registries without any are absent. */
  List<Check> current(String caseNumber) {
    return jdbc.sql(
            """
            SELECT DISTINCT ON (registry) c.* FROM case_check c
            JOIN application a ON a.number = c.case_number AND a.check_round = c.round
            WHERE c.case_number = :case ORDER BY registry, id DESC
            """)
        .param("case", caseNumber)
        .query(this::check)
        .list();
  }

  /** Every result of every round, oldest first. */
  List<Check> all(String caseNumber) {
    return jdbc.sql("SELECT * FROM case_check WHERE case_number = :case ORDER BY id")
        .param("case", caseNumber)
        .query(this::check)
        .list();
  }

  private Check check(ResultSet row, int index) throws SQLException {
    return new Check(
        Registry.ofCode(row.getString("registry")),
        CheckOutcome.valueOf(row.getString("outcome")),
        row.getString("code"),
        row.getString("note"),
        json.read(row.getString("facts")),
        row.getString("evidence"),
        row.getString("asked_at_url"),
        Times.at(row, "asked_at"),
        Times.at(row, "answered_at"),
        row.getString("settled_by"));
  }
}
