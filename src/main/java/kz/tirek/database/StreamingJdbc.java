package kz.tirek.database;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Queries whose rows do not fit into memory: they come from the server some at a time. Only inside
 * a transaction, and the stream has to be closed; outside the driver reads all rows at once.
 */
@Component
public class StreamingJdbc {
  private static final int ROWS_AT_A_TIME = 1000;

  private final JdbcClient jdbc;

  StreamingJdbc(DataSource dataSource) {
    JdbcTemplate template = new JdbcTemplate(dataSource);
    template.setFetchSize(ROWS_AT_A_TIME);
    jdbc = JdbcClient.create(template);
  }

  public JdbcClient.StatementSpec sql(String sql) {
    return jdbc.sql(sql);
  }
}
