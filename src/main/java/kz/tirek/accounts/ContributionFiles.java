package kz.tirek.accounts;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The record of every file that came, stored or refused, one row for the same bytes. */
@Repository
class ContributionFiles {
  private final JdbcClient jdbc;
  private final Clock clock;

  ContributionFiles(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Survives the rollback of a caller's transaction: the refusal is all that remains. */
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void refused(SpooledFile file, String code, String sentence) {
    jdbc.sql(
            """
            INSERT INTO contribution_file (sha256, received_at, status, refusal_code, refusal)
            VALUES (?, ?, 'REFUSED', ?, ?)
            ON CONFLICT (sha256) DO UPDATE
              SET received_at = excluded.received_at, refusal_code = excluded.refusal_code,
                  refusal = excluded.refusal
              WHERE contribution_file.status = 'REFUSED'
            """)
        .params(file.sha256(), OffsetDateTime.now(clock), code, sentence)
        .update();
  }

  Optional<Long> stored(SpooledFile file) {
    return jdbc.sql("SELECT id FROM contribution_file WHERE sha256 = ? AND status = 'STORED'")
        .param(file.sha256())
        .query(Long.class)
        .optional();
  }

  /** A file refused before may be stored later, once its format or period is accepted. */
  long open(SpooledFile file, FileHeader header, long document) {
    return jdbc.sql(
            """
            INSERT INTO contribution_file (sha256, received_at, status, reference, document_id, total)
            VALUES (?, ?, 'STORED', ?, ?, ?)
            ON CONFLICT (sha256) DO UPDATE
              SET received_at = excluded.received_at, status = excluded.status,
                  reference = excluded.reference, document_id = excluded.document_id,
                  total = excluded.total, refusal_code = NULL, refusal = NULL
            RETURNING id
            """)
        .params(
            file.sha256(), OffsetDateTime.now(clock), header.reference(), document, header.total())
        .query(Long.class)
        .single();
  }

  void close(long file, int accepted, int rejected, int duplicate) {
    jdbc.sql(
            """
            UPDATE contribution_file SET lines = ?, accepted = ?, rejected = ?, duplicate = ?
            WHERE id = ?
            """)
        .params(accepted + rejected + duplicate, accepted, rejected, duplicate, file)
        .update();
  }
}
