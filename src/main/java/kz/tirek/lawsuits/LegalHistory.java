package kz.tirek.lawsuits;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import kz.tirek.common.Conflict;
import kz.tirek.common.InvalidInput;
import kz.tirek.lawsuits.PastSuit.Happened;
import kz.tirek.lawsuits.PastSuit.Repaid;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings in suits that ended before this program: as history, in batches, without processes. */
@Service
public class LegalHistory {
  private static final String SUIT =
      """
      INSERT INTO lawsuit (number, side, kind, subject, branch, payment, opponent, opponent_id,
        claimed, court, court_number, opened_on, imported)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true)
      """;
  private static final String STEP =
      """
      INSERT INTO lawsuit_step (lawsuit, kind, stage, happened_on, next_on, result, outcome, amount,
        entered_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;
  private static final String MONEY =
      """
      INSERT INTO money_back (on_date, amount, channel, branch, payment, lawsuit, imported)
      VALUES (?, ?, ?, ?, ?, ?, true)
      """;

  private final JdbcTemplate jdbc;
  private final JdbcClient client;
  private final Clock clock;

  LegalHistory(JdbcTemplate jdbc, JdbcClient client, Clock clock) {
    this.jdbc = jdbc;
    this.client = client;
    this.clock = clock;
  }

  /** Whether history of suits opened in that year is here. */
  public boolean has(int year) {
    return client
        .sql(
            "SELECT EXISTS (SELECT 1 FROM lawsuit WHERE imported AND extract(year FROM opened_on) = :year)")
        .param("year", year)
        .query(Boolean.class)
        .single();
  }

  /**
   * @param repaid what came back that year without any suit
   * @throws InvalidInput with code {@code NOT_PAST} for a suit that is not over
   * @throws Conflict with code {@code HISTORY_KNOWN} when the year was brought in before
   */
  @Transactional
  public void bringIn(int year, List<PastSuit> suits, List<Repaid> repaid) {
    client
        .sql("SELECT pg_advisory_xact_lock(hashtext('tirek.lawsuits.history'))")
        .query((row, i) -> i)
        .list();
    if (has(year)) {
      throw new Conflict("HISTORY_KNOWN", "The suits of " + year + " are here already");
    }
    suits.forEach(suit -> requirePast(suit, year));
    List<Object[]> heads = new ArrayList<>();
    List<Object[]> steps = new ArrayList<>();
    List<Object[]> money = new ArrayList<>();
    List<String> numbers = numbers(year, suits.size());
    OffsetDateTime now = OffsetDateTime.now(clock);
    for (int i = 0; i < suits.size(); i++) {
      PastSuit past = suits.get(i);
      String number = numbers.get(i);
      heads.add(head(number, past.suit()));
      past.steps().forEach(step -> steps.add(step(number, step, now)));
      past.money().forEach(came -> money.add(money(number, past.suit(), came)));
    }
    repaid.forEach(came -> money.add(money(came)));
    jdbc.batchUpdate(SUIT, heads);
    jdbc.batchUpdate(STEP, steps);
    jdbc.batchUpdate(MONEY, money);
  }

  private void requirePast(PastSuit past, int year) {
    Happened last = past.steps().get(past.steps().size() - 1);
    if (last.kind() != StepKind.CLOSED
        || last.on().isAfter(LocalDate.now(clock))
        || past.suit().openedOn().getYear() != year) {
      throw new InvalidInput(
          "steps", "NOT_PAST", "History is a suit opened in that year, and closed by now");
    }
  }

  private List<String> numbers(int year, int count) {
    return client
        .sql("SELECT nextval('lawsuit_number_seq') FROM generate_series(1, :count)")
        .param("count", count)
        .query(Long.class)
        .list()
        .stream()
        .map(next -> "L-%02d-%07d".formatted(year % 100, next))
        .toList();
  }

  private static Object[] head(String number, Lawsuit suit) {
    return new Object[] {
      number,
      suit.side().name(),
      suit.kind().name(),
      suit.subject().name(),
      suit.branch().code(),
      name(suit.payment()),
      suit.opponent(),
      suit.opponentId(),
      suit.claimed() == null ? null : suit.claimed().value(),
      suit.court(),
      suit.courtNumber(),
      suit.openedOn()
    };
  }

  private static Object[] step(String number, Happened step, OffsetDateTime now) {
    return new Object[] {
      number,
      step.kind().name(),
      name(step.kind().stage()),
      step.on(),
      step.nextOn(),
      name(step.result()),
      name(step.outcome()),
      step.amount() == null ? null : step.amount().value(),
      now
    };
  }

  private static Object[] money(String number, Lawsuit suit, MoneyBack came) {
    return new Object[] {
      came.on(),
      came.amount().value(),
      came.channel().name(),
      suit.branch().code(),
      name(suit.payment()),
      number
    };
  }

  private static Object[] money(Repaid came) {
    return new Object[] {
      came.on(),
      came.amount().value(),
      came.channel().name(),
      came.branch().code(),
      name(came.payment()),
      null
    };
  }

  private static String name(Enum<?> value) {
    return value == null ? null : value.name();
  }
}
