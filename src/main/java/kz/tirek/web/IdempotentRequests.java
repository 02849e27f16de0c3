package kz.tirek.web;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keys and the answers given to them; every method runs in the transaction of the effect. */
@Repository
class IdempotentRequests {
  private final JdbcClient jdbc;
  private final Clock clock;

  IdempotentRequests(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Waits while another transaction holds the key: until its answer is kept or given up. */
  boolean isFirst(KeyedRequest request) {
    return jdbc.sql(
                """
                INSERT INTO idempotent_request (caller, key, request, created_at)
                VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
                """)
            .params(request.caller(), request.key(), request.target(), OffsetDateTime.now(clock))
            .update()
        == 1;
  }

  void keep(KeyedRequest request, String sha256, StoredAnswer answer) {
    jdbc.sql(
            """
            UPDATE idempotent_request
            SET body_sha256 = :sha256, status = :status, content_type = :contentType,
                location = :location, response = :body
            WHERE caller = :caller AND key = :key
            """)
        .param("sha256", sha256)
        .param("status", answer.status())
        .param("contentType", answer.contentType())
        .param("location", answer.location())
        .param("body", answer.body())
        .param("caller", request.caller())
        .param("key", request.key())
        .update();
  }

  /** Empty when the key was used for another target or body. */
  Optional<StoredAnswer> answerTo(KeyedRequest request, String sha256) {
    return jdbc.sql(
            """
            SELECT status, content_type, location, response FROM idempotent_request
            WHERE caller = ? AND key = ? AND request = ? AND body_sha256 = ?
            """)
        .params(request.caller(), request.key(), request.target(), sha256)
        .query(
            (row, n) ->
                new StoredAnswer(
                    row.getInt(1), row.getString(2), row.getString(3), row.getBytes(4)))
        .optional();
  }
}
