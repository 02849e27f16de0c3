package kz.tirek.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import kz.tirek.EngineRole;
import kz.tirek.payouts.Payouts;
import kz.tirek.payouts.StatementResult;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/**
 * A statement of 200,000 entries read and settled, next to a floor in the same PostgreSQL: as many
 * orders updated and as many entries inserted by one plain statement each.
 */
public final class StatementBenchmark {
  private static final int ENTRIES = Integer.getInteger("benchmark.entries", 200_000);
  private static final int ROUNDS = Integer.getInteger("benchmark.rounds", 5);

  private static final String ORDERS =
      """
      INSERT INTO payment_order (id, award_id, case_number, month, attempt, recipient, iban, gross,
        pension, status, created_at, determination_id)
      SELECT :round || '-' || i, :round || '-' || i, 'C', DATE '2026-11-01', 1, 'Айгүл',
        'KZ75125KZT1001300335', 78750, 7875, 'SENT', now(), 0
      FROM generate_series(1, :entries) AS i
      """;
  private static final String UPDATE =
      "UPDATE payment_order SET status = 'PAID', told_at = NULL WHERE id LIKE :round || '-%'";
  private static final String INSERT =
      """
      INSERT INTO bank_statement_entry (reference, statement_id, line, order_id, kind, amount,
        currency, booked_on, taken_at)
      SELECT 'REF-' || :round || '-' || i, :round, i, :round || '-' || i, 'PAID', 70875, 'KZT',
        DATE '2026-11-20', now()
      FROM generate_series(1, :entries) AS i
      """;

  private final JdbcClient jdbc;
  private final Payouts payouts;
  private final Path folder;

  private StatementBenchmark(ConfigurableApplicationContext engine, Path folder) {
    this.jdbc = engine.getBean(JdbcClient.class);
    this.payouts = engine.getBean(Payouts.class);
    this.folder = folder;
  }

  public static void main(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("tirek-statement");
    String password = UUID.randomUUID().toString();
    try (ConfigurableApplicationContext engine =
        new SpringApplicationBuilder(EngineRole.class)
            .profiles("engine")
            .run(
                "--server.port=0",
                "--tirek.data-dir=" + folder,
                "--tirek.settlement-interval=30d",
                "--camunda.bpm.job-execution.enabled=false",
                "--tirek.admin.password=" + password,
                "--tirek.worker.password=" + password)) {
      new StatementBenchmark(engine, folder).run();
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
    System.exit(0);
  }

  private void run() throws IOException {
    real("WARM");
    double[] ratios = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      double floor = floor("F" + round);
      double real = real("R" + round);
      ratios[round] = real / floor;
      System.out.printf(
          "%,d entries: %.1f s, floor %.1f s, ratio %.2f; heap in use %.0f MB%n",
          ENTRIES, real, floor, ratios[round], heap());
    }
    Arrays.sort(ratios);
    System.out.printf(
        "%nTimes the floor: median %.2f, %.2f to %.2f%n",
        ratios[ROUNDS / 2], ratios[0], ratios[ROUNDS - 1]);
  }

  private double floor(String round) {
    prepare(round);
    long start = System.nanoTime();
    jdbc.sql(UPDATE).param("round", round).update();
    jdbc.sql(INSERT).param("round", round).param("entries", ENTRIES).update();
    return (System.nanoTime() - start) / 1e9;
  }

  private double real(String round) throws IOException {
    prepare(round);
    Path statement = statement(round);
    long start = System.nanoTime();
    try (InputStream camt053 = Files.newInputStream(statement)) {
      StatementResult result = payouts.take(camt053);
      if (result.paid() != ENTRIES) {
        throw new IllegalStateException(result.toString());
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    Files.delete(statement);
    return seconds;
  }

  /** What earlier rounds left to do is not this round's: dead rows, dirty pages, garbage. */
  private void prepare(String round) {
    jdbc.sql(ORDERS).param("round", round).param("entries", ENTRIES).update();
    jdbc.sql("VACUUM ANALYZE").update();
    jdbc.sql("CHECKPOINT").update();
    System.gc();
  }

  private Path statement(String round) throws IOException {
    Path file = folder.resolve(round + ".xml");
    try (PrintStream out =
        new PrintStream(
            new BufferedOutputStream(Files.newOutputStream(file)), false, StandardCharsets.UTF_8)) {
      out.printf(
          "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt>"
              + "<GrpHdr><MsgId>S</MsgId></GrpHdr><Stmt><Id>%s</Id>",
          round);
      for (int i = 1; i <= ENTRIES; i++) {
        out.printf(
            """
            <Ntry><NtryRef>REF-%1$s-%2$d</NtryRef><Amt Ccy="KZT">70875.00</Amt>
            <CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
            <BookgDt><DtTm>2026-11-20T10:00:00+05:00</DtTm></BookgDt><NtryDtls><TxDtls>
            <Refs><EndToEndId>%1$s-%2$d</EndToEndId></Refs>
            <RltdPties><Cdtr><Pty><Nm>Айгүл</Nm></Pty></Cdtr></RltdPties></TxDtls></NtryDtls></Ntry>
            """,
            round, i);
      }
      out.print("</Stmt></BkToCstmrStmt></Document>");
    }
    return file;
  }

  private static double heap() {
    System.gc();
    Runtime heap = Runtime.getRuntime();
    return (heap.totalMemory() - heap.freeMemory()) / 1e6;
  }
}
