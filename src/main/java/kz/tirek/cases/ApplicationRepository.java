package kz.tirek.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Sex;
import kz.tirek.database.Times;
import kz.tirek.deadlines.StatutoryClock;
import kz.tirek.deadlines.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ApplicationRepository {
  private final JdbcClient jdbc;
  private final Json json;
  private final Clock clock;

  ApplicationRepository(JdbcClient jdbc, Json json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  long nextNumber() {
    return jdbc.sql("SELECT nextval('case_number_seq')").query(Long.class).single();
  }

  void insert(Application application) {
    Applicant applicant = application.applicant();
    jdbc.sql(
            """
            INSERT INTO application (number, payment, channel, status, iin, family_name, given_name,
              middle_name, birth_date, sex, address, region, iban, phone, risk_date, subject,
              applied_on, details, tracking_code, registered_at, warns_from, due_on)
            VALUES (:number, :payment, :channel, :status, :iin, :familyName, :givenName,
              :middleName, :birthDate, :sex, :address, :region, :iban, :phone, :riskDate, :subject,
              :appliedOn, :details::jsonb, :trackingCode, :registeredAt, :warnsFrom, :dueOn)
            """)
        .param("number", application.number())
        .param("payment", application.payment().name())
        .param("channel", application.channel().name())
        .param("status", application.status().name())
        .param("iin", applicant.iin())
        .param("familyName", applicant.familyName())
        .param("givenName", applicant.givenName())
        .param("middleName", applicant.middleName())
        .param("birthDate", applicant.birthDate())
        .param("sex", applicant.sex().name())
        .param("address", applicant.address())
        .param("region", applicant.region())
        .param("iban", applicant.iban())
        .param("phone", applicant.phone())
        .param("riskDate", application.riskDate())
        .param("subject", application.subject())
        .param("appliedOn", application.appliedOn())
        .param("details", json.write(application.details()))
        .param("trackingCode", application.trackingCode())
        .param("registeredAt", application.registeredAt())
        .param("warnsFrom", application.clock().warnsFrom())
        .param("dueOn", application.clock().dueOn())
        .update();
    recordStage(application.number(), application.status());
  }

  Optional<Application> find(String number) {
    return jdbc.sql("SELECT * FROM application WHERE number = :number")
        .param("number", number)
        .query(this::application)
        .optional();
  }

  Optional<Application> findByTrackingCode(String code) {
    return jdbc.sql("SELECT * FROM application WHERE tracking_code = :code")
        .param("code", code)
        .query(this::application)
        .optional();
  }

  List<String> openOf(String iin) {
    return jdbc.sql(
            """
            SELECT number FROM application
            WHERE iin = :iin AND status NOT IN ('ASSIGNED', 'REFUSED', 'WITHDRAWN') ORDER BY number
            """)
        .param("iin", iin)
        .query(String.class)
        .list();
  }

  List<String> assignedOn(String insured) {
    return jdbc.sql(
            """
            SELECT number FROM application
            WHERE iin = :iin AND payment <> 'BREADWINNER' AND status = 'ASSIGNED'
            UNION ALL
            SELECT number FROM application
            WHERE subject = :iin AND payment = 'BREADWINNER' AND status = 'ASSIGNED'
            ORDER BY number
            """)
        .param("iin", insured)
        .query(String.class)
        .list();
  }

  /** Lets one transaction at a time change the case. */
  void lock(String number) {
    jdbc.sql("SELECT 1 FROM application WHERE number = :number FOR UPDATE")
        .param("number", number)
        .query(Integer.class)
        .single();
  }

  List<Application> page(CaseFilter filter) {
    return jdbc.sql(
            "SELECT * FROM application"
                + CaseFilter.WHERE
                + " ORDER BY registered_at DESC, number DESC LIMIT :size OFFSET :offset")
        .params(filter.parameters())
        .param("size", filter.size())
        .param("offset", (long) filter.page() * filter.size())
        .query(this::application)
        .list();
  }

  List<Application> living(String iin, PaymentKind payment, LocalDate riskDate) {
    return jdbc.sql(
            """
            SELECT * FROM application
            WHERE iin = :iin AND payment = :payment AND risk_date = :risk
              AND status NOT IN ('REFUSED', 'WITHDRAWN')
            """)
        .param("iin", iin)
        .param("payment", payment.name())
        .param("risk", riskDate)
        .query(this::application)
        .list();
  }

  /** Whether another living case asks for the same. */
  boolean isAskedForAgain(String number) {
    return jdbc.sql(
            """
            SELECT EXISTS (
              SELECT 1 FROM application mine
              JOIN application other USING (iin, payment, risk_date, subject)
              WHERE mine.number = :number AND other.number <> :number
                AND other.status NOT IN ('REFUSED', 'WITHDRAWN'))
            """)
        .param("number", number)
        .query(Boolean.class)
        .single();
  }

  long count(CaseFilter filter) {
    return jdbc.sql("SELECT count(*) FROM application" + CaseFilter.WHERE)
        .params(filter.parameters())
        .query(Long.class)
        .single();
  }

  /** Moves to a status and keeps the stage; entering the one it is in changes nothing. */
  void enter(String number, CaseStatus status) {
    int moved =
        jdbc.sql(
                """
                UPDATE application SET status = :status,
                  decided_at = CASE WHEN :open THEN NULL ELSE :now END
                WHERE number = :number AND status <> :status
                """)
            .param("number", number)
            .param("status", status.name())
            .param("open", status.isOpen())
            .param("now", OffsetDateTime.now(clock))
            .update();
    if (moved == 1) {
      recordStage(number, status);
    }
  }

  void correctIban(String number, String iban) {
    jdbc.sql("UPDATE application SET iban = :iban WHERE number = :number")
        .param("number", number)
        .param("iban", iban)
        .update();
  }

  void nextCheckRound(String number) {
    jdbc.sql("UPDATE application SET check_round = check_round + 1 WHERE number = :number")
        .param("number", number)
        .update();
  }

  List<Stage> stages(String number) {
    return jdbc.sql(
            "SELECT status, entered_at FROM case_stage WHERE case_number = :number ORDER BY id")
        .param("number", number)
        .query(
            (row, i) ->
                new Stage(CaseStatus.valueOf(row.getString("status")), Times.at(row, "entered_at")))
        .list();
  }

  private void recordStage(String number, CaseStatus status) {
    jdbc.sql(
            "INSERT INTO case_stage (case_number, status, entered_at) VALUES (:number, :status, :now)")
        .param("number", number)
        .param("status", status.name())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  private Application application(ResultSet row, int index) throws SQLException {
    OffsetDateTime registeredAt = Times.at(row, "registered_at");
    return new Application(
        row.getString("number"),
        PaymentKind.valueOf(row.getString("payment")),
        Channel.valueOf(row.getString("channel")),
        CaseStatus.valueOf(row.getString("status")),
        applicant(row),
        row.getObject("risk_date", LocalDate.class),
        row.getObject("applied_on", LocalDate.class),
        json.read(row.getString("details")),
        row.getString("tracking_code"),
        row.getInt("check_round"),
        registeredAt,
        new StatutoryClock(
            registeredAt.atZoneSameInstant(WorkingDays.ZONE).toLocalDate(),
            row.getObject("warns_from", LocalDate.class),
            row.getObject("due_on", LocalDate.class)));
  }

  private static Applicant applicant(ResultSet row) throws SQLException {
    return new Applicant(
        row.getString("iin"),
        row.getString("family_name"),
        row.getString("given_name"),
        row.getString("middle_name"),
        row.getObject("birth_date", LocalDate.class),
        Sex.valueOf(row.getString("sex")),
        row.getString("address"),
        row.getString("region"),
        row.getString("iban"),
        row.getString("phone"));
  }
}
