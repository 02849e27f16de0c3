package kz.tirek.refunds;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import kz.tirek.accounts.Accounts;
import kz.tirek.cases.NoticeDelivery;
import kz.tirek.cases.PayerLetter;
import kz.tirek.cases.PayerLetters;
import kz.tirek.common.PayerId;
import kz.tirek.common.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters to payers, kept as they were printed; the State Corporation hands them over. */
@Repository
class RefundNotices {
  /** A payer's letter as it is kept. */
  record Kept(
      String id,
      String refund,
      String kind,
      Words text,
      byte[] pdf,
      OffsetDateTime composedAt,
      OffsetDateTime deliveredAt) {}

  private final RefundRepository refunds;
  private final RefundWords words;
  private final PayerLetters letters;
  private final Accounts accounts;
  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Clock clock;

  RefundNotices(
      RefundRepository refunds,
      RefundWords words,
      PayerLetters letters,
      Accounts accounts,
      JdbcClient jdbc,
      ObjectMapper json,
      Clock clock) {
    this.refunds = refunds;
    this.words = words;
    this.letters = letters;
    this.accounts = accounts;
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /** Prints the letter and keeps it; returns its id. */
  String compose(Refund refund, String kind, Words text) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    String id = refund.number() + "-N" + (of(refund.number()).size() + 1);
    jdbc.sql(
            """
            INSERT INTO refund_notice (id, refund_number, kind, texts, pdf, composed_at)
            VALUES (:id, :refund, :kind, :texts::jsonb, :pdf, :now)
            """)
        .param("id", id)
        .param("refund", refund.number())
        .param("kind", kind)
        .param("texts", written(text))
        .param("pdf", letters.print(letter(id, refund, kind, text, now)))
        .param("now", now)
        .update();
    return id;
  }

  void delivered(String id) {
    jdbc.sql("UPDATE refund_notice SET delivered_at = :now WHERE id = :id")
        .param("id", id)
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  /** Oldest first. */
  List<Kept> of(String refund) {
    return jdbc.sql(
            "SELECT * FROM refund_notice WHERE refund_number = :refund ORDER BY composed_at, id")
        .param("refund", refund)
        .query(this::kept)
        .list();
  }

  /** What the worker delivers; empty for a notice of a case. */
  Optional<NoticeDelivery> delivery(String id) {
    return jdbc.sql("SELECT * FROM refund_notice WHERE id = :id")
        .param("id", id)
        .query(this::kept)
        .optional()
        .map(this::delivery);
  }

  private NoticeDelivery delivery(Kept kept) {
    Refund refund = refunds.find(kept.refund()).orElseThrow();
    return NoticeDelivery.of(
        letter(kept.id(), refund, kept.kind(), kept.text(), kept.composedAt()),
        refund.number(),
        kept.composedAt(),
        kept.pdf());
  }

  private PayerLetter letter(
      String id, Refund refund, String kind, Words text, OffsetDateTime composedAt) {
    return new PayerLetter(
        id,
        kind,
        refund.region(),
        refund.payer(),
        accounts.payerName(new PayerId(refund.payer())).orElse(refund.payer()),
        composedAt.toLocalDate(),
        words.reason(refund.reason()),
        text);
  }

  private Kept kept(ResultSet row, int index) throws SQLException {
    return new Kept(
        row.getString("id"),
        row.getString("refund_number"),
        row.getString("kind"),
        read(row.getString("texts")),
        row.getBytes("pdf"),
        RefundRepository.at(row, "composed_at"),
        RefundRepository.at(row, "delivered_at"));
  }

  private String written(Words text) {
    try {
      return json.writeValueAsString(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Words read(String text) {
    try {
      return json.readValue(text, Words.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
