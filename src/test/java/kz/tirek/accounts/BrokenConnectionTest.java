package kz.tirek.accounts;

import static kz.tirek.accounts.Mt102File.aFile;
import static kz.tirek.accounts.Mt102File.iin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import kz.tirek.TirekTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TirekTest
class BrokenConnectionTest {
  @Autowired private Accounts accounts;
  @Autowired private JdbcClient jdbc;
  @Autowired private DataSource database;

  @Test
  void leavesNothingOfAFileWhoseConnectionBreaksMidway() throws Exception {
    AccountTables.empty(jdbc);
    Mt102File file = aFile().person(iin(1), "10,00").person(iin(2), "20,00");
    CompletableFuture<IntakeResult> intake;

    try (Connection blocker = database.getConnection()) {
      blocker.setAutoCommit(false);
      blocker.createStatement().execute("LOCK TABLE participant IN ACCESS EXCLUSIVE MODE");
      intake = CompletableFuture.supplyAsync(() -> accounts.receive(file.stream()));
      jdbc.sql("SELECT pg_terminate_backend(?)").param(waitingIntake()).query().singleValue();
      assertThatThrownBy(intake::join).isNotNull();
      blocker.rollback();
    }

    assertThat(AccountTables.rows(jdbc, "contribution_file")).isZero();
    assertThat(AccountTables.rows(jdbc, "payer")).isZero();
    assertThat(AccountTables.rows(jdbc, "contribution")).isZero();
    assertThat(accounts.receive(file.stream()).accepted()).isEqualTo(2);
  }

  private int waitingIntake() {
    Optional<Integer> pid = Optional.empty();
    while (pid.isEmpty()) {
      Thread.onSpinWait();
      pid =
          jdbc.sql(
                  """
                  SELECT pid FROM pg_stat_activity
                  WHERE datname = current_database() AND wait_event_type = 'Lock'
                    AND query LIKE 'INSERT INTO participant%'
                  """)
              .query(Integer.class)
              .optional();
    }
    return pid.get();
  }
}
