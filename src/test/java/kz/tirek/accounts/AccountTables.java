package kz.tirek.accounts;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The accounts share one database per test context; each test starts from none. */
final class AccountTables {
  private AccountTables() {}

  static void empty(JdbcClient jdbc) {
    jdbc.sql(
            """
            TRUNCATE contribution, contribution_refund, contribution_rejection, contribution_file,
              contribution_document, payer, participant
            """)
        .update();
  }

  static long rows(JdbcClient jdbc, String table) {
    return jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single();
  }
}
