package kz.tirek.offers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import kz.tirek.cases.Ground;
import kz.tirek.common.PaymentKind;
import kz.tirek.deadlines.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OfferRepository {
  private static final TypeReference<List<Ground>> GROUNDS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final ObjectMapper json;
  private final Clock clock;

  OfferRepository(JdbcClient jdbc, ObjectMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /** The new offer's number; empty when the same happening has been told before. */
  Optional<String> insert(NewOffer offer, List<Ground> against) {
    return jdbc.sql(
            """
            INSERT INTO offer (number, iin, payment, risk_date, subject, details, source, ground,
              status, reasons, made_at)
            VALUES ('P-' || to_char(:now::timestamptz, 'YY') || '-'
                || lpad(nextval('offer_number_seq')::text, 7, '0'),
              :iin, :payment, :riskDate, :subject, :details::jsonb, :source, :ground,
              :status, :reasons::jsonb, :now)
            ON CONFLICT (iin, payment, risk_date, subject) DO NOTHING
            RETURNING number
            """)
        .param("iin", offer.iin())
        .param("payment", offer.payment().name())
        .param("riskDate", offer.riskDate())
        .param("subject", offer.subject())
        .param("details", write(offer.details()))
        .param("source", offer.source())
        .param("ground", offer.ground())
        .param("status", (against.isEmpty() ? OfferStatus.PREPARED : OfferStatus.CLOSED).name())
        .param("reasons", write(against))
        .param("now", OffsetDateTime.now(clock))
        .query(String.class)
        .optional();
  }

  Optional<Offer> ofHappening(NewOffer same) {
    return jdbc.sql(
            """
            SELECT * FROM offer
            WHERE iin = :iin AND payment = :payment AND risk_date = :riskDate AND subject = :subject
            """)
        .param("iin", same.iin())
        .param("payment", same.payment().name())
        .param("riskDate", same.riskDate())
        .param("subject", same.subject())
        .query(this::offer)
        .optional();
  }

  Optional<Offer> find(String number) {
    return jdbc.sql("SELECT * FROM offer WHERE number = :number")
        .param("number", number)
        .query(this::offer)
        .optional();
  }

  /** Lets one transaction at a time change the offer. */
  void lock(String number) {
    jdbc.sql("SELECT 1 FROM offer WHERE number = :number FOR UPDATE")
        .param("number", number)
        .query(Integer.class)
        .optional();
  }

  List<Offer> page(OfferFilter filter) {
    return jdbc.sql(
            "SELECT * FROM offer"
                + OfferFilter.WHERE
                + " ORDER BY made_at DESC, number DESC LIMIT :size OFFSET :offset")
        .params(filter.parameters())
        .param("size", filter.size())
        .param("offset", (long) filter.page() * filter.size())
        .query(this::offer)
        .list();
  }

  long count(OfferFilter filter) {
    return jdbc.sql("SELECT count(*) FROM offer" + OfferFilter.WHERE)
        .params(filter.parameters())
        .query(Long.class)
        .single();
  }

  void keepPerson(String number, OfferedPerson person) {
    jdbc.sql("UPDATE offer SET person = :person::jsonb, region = :region WHERE number = :number")
        .param("number", number)
        .param("person", write(person))
        .param("region", person.region())
        .update();
  }

  void close(String number, Ground reason) {
    jdbc.sql(
            """
            UPDATE offer SET status = 'CLOSED', reasons = :reasons::jsonb
            WHERE number = :number AND status = 'PREPARED'
            """)
        .param("number", number)
        .param("reasons", write(List.of(reason)))
        .update();
  }

  void sent(String number, OffsetDateTime lapsesAt) {
    jdbc.sql(
            """
            UPDATE offer SET status = 'OPEN', sent_at = :now, lapses_at = :lapsesAt
            WHERE number = :number AND status = 'PREPARED'
            """)
        .param("number", number)
        .param("now", OffsetDateTime.now(clock))
        .param("lapsesAt", lapsesAt)
        .update();
  }

  void consented(String number, Consent consent) {
    jdbc.sql(
            """
            UPDATE offer SET consented_at = :now, iban = :iban, phone = :phone
            WHERE number = :number
            """)
        .param("number", number)
        .param("now", OffsetDateTime.now(clock))
        .param("iban", consent.iban())
        .param("phone", consent.phone())
        .update();
  }

  void accepted(String number, String caseNumber) {
    jdbc.sql("UPDATE offer SET status = 'ACCEPTED', case_number = :case WHERE number = :number")
        .param("number", number)
        .param("case", caseNumber)
        .update();
  }

  void lapsed(String number) {
    jdbc.sql("UPDATE offer SET status = 'LAPSED' WHERE number = :number AND status = 'OPEN'")
        .param("number", number)
        .update();
  }

  private Offer offer(ResultSet row, int index) throws SQLException {
    String person = row.getString("person");
    return new Offer(
        row.getString("number"),
        row.getString("iin"),
        PaymentKind.valueOf(row.getString("payment")),
        row.getObject("risk_date", LocalDate.class),
        read(row.getString("details"), new TypeReference<JsonNode>() {}),
        row.getString("source"),
        row.getString("ground"),
        OfferStatus.valueOf(row.getString("status")),
        read(row.getString("reasons"), GROUNDS),
        at(row, "made_at"),
        person == null ? null : read(person, new TypeReference<OfferedPerson>() {}),
        at(row, "sent_at"),
        at(row, "lapses_at"),
        at(row, "consented_at"),
        new Consent(row.getString("iban"), row.getString("phone")),
        row.getString("case_number"));
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T read(String text, TypeReference<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static OffsetDateTime at(ResultSet row, String column) throws SQLException {
    OffsetDateTime utc = row.getObject(column, OffsetDateTime.class);
    return utc == null ? null : utc.atZoneSameInstant(WorkingDays.ZONE).toOffsetDateTime();
  }
}
