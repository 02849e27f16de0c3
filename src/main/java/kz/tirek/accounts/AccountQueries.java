package kz.tirek.accounts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kz.tirek.accounts.ParticipantAccount.Entry;
import kz.tirek.accounts.ParticipantAccount.Person;
import kz.tirek.common.Iin;
import kz.tirek.common.Money;
import kz.tirek.common.PayerId;
import kz.tirek.law.SocialPaymentLaw;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountQueries {
  private static final String CONTRIBUTION = "012";
  private static final int MOST_REJECTIONS = 1_000;

  private static final String RECEIVED =
      """
      SELECT period, payer, amount, received_on FROM contribution
      WHERE iin = ? AND knp = ? ORDER BY period, payer
      """;

  private static final String REFUNDED =
      """
      LEFT JOIN LATERAL (
        SELECT coalesce(sum(r.amount), 0) AS amount FROM contribution_refund r
        WHERE r.document_id = c.document_id AND r.line = c.line AND r.period = c.period
          AND r.status = 'REVERSED') refunded ON true
      """;

  private static final String LEFT =
      """
      SELECT c.period, c.payer, c.amount - refunded.amount, c.received_on FROM contribution c
      """
          + REFUNDED
          + """
            WHERE c.iin = ? AND c.knp = ? AND c.amount > refunded.amount
            ORDER BY c.period, c.payer
            """;

  private final JdbcClient jdbc;
  private final SocialPaymentLaw law;
  private final RefundEntries refunds;

  AccountQueries(JdbcClient jdbc, SocialPaymentLaw law, RefundEntries refunds) {
    this.jdbc = jdbc;
    this.law = law;
    this.refunds = refunds;
  }

  /** Few accounts know a refund: the others are read from their index alone. */
  List<ContributionHistory.Paid> contributionsOf(Iin iin) {
    return jdbc.sql(refunds.has(iin) ? LEFT : RECEIVED)
        .params(iin.value(), CONTRIBUTION)
        .query(
            (row, n) ->
                new ContributionHistory.Paid(
                    month(row), row.getString(2), row.getBigDecimal(3), date(row, 4)))
        .list();
  }

  Optional<ParticipantAccount> account(Iin iin) {
    return jdbc.sql(
            "SELECT family_name, given_name, middle_name, birth_date FROM participant WHERE iin = ?")
        .param(iin.value())
        .query(
            (row, n) ->
                new Person(iin, row.getString(1), row.getString(2), row.getString(3), date(row, 4)))
        .optional()
        .map(this::account);
  }

  private ParticipantAccount account(Person person) {
    List<Entry> entries =
        jdbc.sql(
                """
                SELECT c.period, c.payer, p.name, c.amount, c.received_on, d.number, d.issued_on, c.knp,
                  c.amount - refunded.amount
                FROM contribution c
                JOIN contribution_document d ON d.id = c.document_id
                JOIN payer p ON p.id = c.payer
                """
                    + REFUNDED
                    + """
                      WHERE c.iin = ? AND c.amount > refunded.amount
                      ORDER BY c.period, c.payer, c.received_on
                      """)
            .param(person.iin().value())
            .query((row, n) -> entry(row))
            .list();
    return ParticipantAccount.of(person, entries, refunds.of(person.iin()));
  }

  /** The name the payer's documents give it. */
  Optional<String> payerName(PayerId payer) {
    return jdbc.sql("SELECT name FROM payer WHERE id = ?")
        .param(payer.value())
        .query(String.class)
        .optional();
  }

  Optional<IntakeResult> file(long id) {
    return jdbc.sql(
            """
            SELECT f.id, d.number, f.lines, f.accepted, f.rejected, f.duplicate
            FROM contribution_file f JOIN contribution_document d ON d.id = f.document_id
            WHERE f.id = ?
            """)
        .param(id)
        .query(
            (row, n) ->
                new IntakeResult(
                    id,
                    row.getString(2),
                    row.getInt(3),
                    row.getInt(4),
                    row.getInt(5),
                    row.getInt(6),
                    rejections(id)))
        .optional();
  }

  private List<Rejection> rejections(long file) {
    return jdbc.sql(
            """
            SELECT line, code, message, raw FROM contribution_rejection
            WHERE file_id = ? ORDER BY position LIMIT ?
            """)
        .params(file, MOST_REJECTIONS)
        .query(
            (row, n) ->
                new Rejection(row.getInt(1), row.getString(2), row.getString(3), row.getString(4)))
        .list();
  }

  private Entry entry(ResultSet row) throws SQLException {
    BigDecimal amount = row.getBigDecimal(4);
    return new Entry(
        month(row),
        row.getString(2),
        row.getString(3),
        new Money(amount),
        row.getString(8).equals(CONTRIBUTION) ? income(month(row), row.getBigDecimal(9)) : null,
        date(row, 5),
        row.getString(6),
        date(row, 7));
  }

  private Money income(YearMonth period, BigDecimal amount) {
    return new Money(amount.divide(law.contributionRate(period), 2, RoundingMode.HALF_UP));
  }

  private static YearMonth month(ResultSet row) throws SQLException {
    return YearMonth.from(date(row, 1));
  }

  private static LocalDate date(ResultSet row, int column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
