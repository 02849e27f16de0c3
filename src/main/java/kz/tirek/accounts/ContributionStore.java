package kz.tirek.accounts;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Enters a checked file, set-based, in the transaction of the caller. */
@Repository
class ContributionStore {
  private final JdbcClient jdbc;
  private final ContributionFiles files;
  private final IncomingTable incoming;
  private final AccountQueries queries;

  ContributionStore(
      JdbcClient jdbc, ContributionFiles files, IncomingTable incoming, AccountQueries queries) {
    this.jdbc = jdbc;
    this.files = files;
    this.incoming = incoming;
    this.queries = queries;
  }

  IntakeResult store(SpooledFile file, FileHeader header, LineSource lines) {
    long document = lockDocument(header);
    return files
        .stored(file)
        .flatMap(queries::file)
        .map(IntakeResult::sentAgain)
        .orElseGet(() -> enter(file, header, document, lines));
  }

  private IntakeResult enter(SpooledFile file, FileHeader header, long document, LineSource lines) {
    long id = files.open(file, header, document);
    incoming.fill(lines);
    rejectRepeatedLines();
    compareWithEnteredLines(header, document);
    enterParticipants();
    int accepted = enterContributions(header, document, id);
    int rejected = keepRejections(id);
    files.close(id, accepted, rejected, duplicates());
    return queries.file(id).orElseThrow();
  }

  /** Files of one document wait for each other here; {@code DO UPDATE} is what takes the lock. */
  private long lockDocument(FileHeader header) {
    jdbc.sql("INSERT INTO payer (id, name) VALUES (?, ?) ON CONFLICT DO NOTHING")
        .params(header.payer(), header.payerName())
        .update();
    return jdbc.sql(
            """
            INSERT INTO contribution_document (payer, number, issued_on, purpose)
            VALUES (?, ?, ?, ?)
            ON CONFLICT (payer, number, issued_on) DO UPDATE SET number = excluded.number
            RETURNING id
            """)
        .params(header.payer(), header.documentNumber(), header.documentDate(), header.purpose())
        .query(Long.class)
        .single();
  }

  private void rejectRepeatedLines() {
    reject(
        LineFault.LINE_REPEATED,
        """
        EXISTS (
          SELECT FROM (SELECT line, min(position) AS first FROM incoming GROUP BY line) AS number
          WHERE number.line = incoming.line AND number.first < incoming.position)
        """,
        Map.of());
  }

  private void compareWithEnteredLines(FileHeader header, long document) {
    Map<String, Object> known = Map.of("document", document, "knp", header.purposeCode());
    String entered =
        """
        EXISTS (
          SELECT FROM contribution c WHERE c.document_id = :document AND c.line = incoming.line
        """;
    jdbc.sql(
            "UPDATE incoming SET duplicate = true WHERE code IS NULL AND "
                + entered
                + """
                  AND (c.iin, c.period, c.amount, c.knp)
                    = (incoming.iin, incoming.period, incoming.amount, :knp))
                """)
        .params(known)
        .update();
    reject(LineFault.LINE_CONTRADICTS, "NOT duplicate AND " + entered + ")", known);
  }

  private void reject(LineFault fault, String condition, Map<String, Object> parameters) {
    jdbc.sql(
            "UPDATE incoming SET code = :code, message = :message WHERE code IS NULL AND "
                + condition)
        .param("code", fault.name())
        .param("message", fault.sentence())
        .params(parameters)
        .update();
  }

  /**
   * The first name entered stays: the persons register corrects it, not a payer's list. In the
   * order of the IIN, so that two files never wait for each other crosswise.
   */
  private void enterParticipants() {
    jdbc.sql(
            """
            INSERT INTO participant (iin, family_name, given_name, middle_name, birth_date)
            SELECT DISTINCT ON (iin) iin, family_name, given_name, middle_name, birth_date
            FROM incoming WHERE code IS NULL AND NOT duplicate ORDER BY iin, position
            ON CONFLICT DO NOTHING
            """)
        .update();
  }

  private int enterContributions(FileHeader header, long document, long file) {
    return jdbc.sql(
            """
            INSERT INTO contribution
              (iin, period, payer, amount, knp, received_on, document_id, line, file_id)
            SELECT iin, period, :payer, amount, :knp, :receivedOn, :document, line, :file
            FROM incoming WHERE code IS NULL AND NOT duplicate
            """)
        .param("payer", header.payer())
        .param("knp", header.purposeCode())
        .param("receivedOn", header.receivedOn())
        .param("document", document)
        .param("file", file)
        .update();
  }

  private int keepRejections(long file) {
    return jdbc.sql(
            """
            INSERT INTO contribution_rejection (file_id, position, line, code, message, raw)
            SELECT ?, position, line, code, message, raw FROM incoming WHERE code IS NOT NULL
            """)
        .param(file)
        .update();
  }

  private int duplicates() {
    return jdbc.sql("SELECT count(*) FROM incoming WHERE duplicate").query(Integer.class).single();
  }
}
