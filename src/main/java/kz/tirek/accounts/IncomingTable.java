package kz.tirek.accounts;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Streams the lines of one file into a table that lives as long as the transaction, so that
 * everything after it is set-based and no file is ever held in memory.
 */
@Repository
class IncomingTable {
  private final JdbcTemplate jdbc;

  IncomingTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void fill(LineSource lines) {
    jdbc.execute(
        """
        CREATE TEMPORARY TABLE incoming (
          position integer, line integer, raw text, code text, message text,
          iin text, family_name text, given_name text, middle_name text, birth_date date,
          period date, amount numeric(15, 2), duplicate boolean NOT NULL DEFAULT false
        ) ON COMMIT DROP
        """);
    jdbc.execute((ConnectionCallback<Void>) connection -> copy(connection, lines));
    jdbc.execute("ANALYZE incoming");
  }

  private static Void copy(Connection connection, LineSource lines) throws SQLException {
    String sql = "COPY incoming (" + CopyRows.COLUMNS + ") FROM STDIN";
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                new PGCopyOutputStream(connection.unwrap(PGConnection.class), sql),
                StandardCharsets.UTF_8))) {
      lines.pushTo(new CopyRows(out));
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
