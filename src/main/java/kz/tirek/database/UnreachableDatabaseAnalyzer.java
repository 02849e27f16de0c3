package kz.tirek.database;

import org.postgresql.util.PSQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator that the server of SPRING_DATASOURCE_URL cannot be used, and why. */
class UnreachableDatabaseAnalyzer extends AbstractFailureAnalyzer<PSQLException> {
  /** SQLSTATE: no connection, no authorization, no such database. */
  private static final String OURS_TO_SET = "(08|28).{3}|3D000";

  @Override
  protected FailureAnalysis analyze(Throwable failure, PSQLException reason) {
    return reason.getSQLState() != null && reason.getSQLState().matches(OURS_TO_SET)
        ? new FailureAnalysis(
            "The PostgreSQL server cannot be used: " + reason.getMessage(),
            "Check the server and SPRING_DATASOURCE_URL, _USERNAME and _PASSWORD.",
            failure)
        : null;
  }
}
