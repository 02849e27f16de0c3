package kz.tirek.payouts;

import static kz.tirek.payouts.AStatement.paid;
import static kz.tirek.payouts.AStatement.returned;
import static kz.tirek.payouts.OrderFixture.NET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kz.tirek.TirekTest;
import kz.tirek.awards.Awards;
import kz.tirek.common.Impossible;
import kz.tirek.payouts.StatementResult.Rejection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Statements of any length, broken ones, and ones that are read again. */
@TirekTest
class StatementIntakeTest {
  @Autowired private Awards awards;
  @Autowired private Payouts payouts;
  @Autowired private JdbcClient jdbc;
  private OrderFixture orders;

  @BeforeEach
  void set() {
    orders = new OrderFixture(awards, payouts);
  }

  @Test
  void aReturnIsTheLastWordWithinOneStatement() {
    String first = orders.sent();
    String second = orders.sent();

    StatementResult result =
        orders.take(
            paid("O1" + first, first, NET),
            returned("O2" + first, first, NET, "AC04"),
            returned("O3" + second, second, NET, "AC06"),
            paid("O4" + second, second, NET));

    assertThat(result.paid()).isEqualTo(2);
    assertThat(result.returned()).isEqualTo(2);
    assertThat(payouts.required(first))
        .matches(order -> order.status() == OrderStatus.RETURNED && order.reason().equals("AC04"));
    assertThat(payouts.required(second))
        .matches(order -> order.status() == OrderStatus.RETURNED && order.reason().equals("AC06"));
    assertThat(events(first)).containsExactly("READY", "SENT", "PAID", "RETURNED");
    assertThat(events(second)).containsExactly("READY", "SENT", "RETURNED");
  }

  @Test
  void takesAnEntryOnceThatAStatementHasTwice() {
    String order = orders.sent();

    StatementResult result =
        orders.take(paid("T1" + order, order, NET), paid("T1" + order, order, NET));

    assertThat(result.entries()).isEqualTo(2);
    assertThat(result.paid()).isEqualTo(1);
    assertThat(result.repeated()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<NtryRef>.*?</NtryRef> | | REFERENCE_MISSING",
        "<NtryRef>.*?</NtryRef> | <NtryRef> </NtryRef> | REFERENCE_MISSING",
        "<Amt.*?</Amt> | | AMOUNT_MISSING",
        "708750.00 | ten | AMOUNT_MISSING",
        "708750.00 | 0 | AMOUNT_INVALID",
        "708750.00 | -1.00 | AMOUNT_INVALID",
        "708750.00 | 708750.001 | AMOUNT_INVALID",
        "708750.00 | 1E-999999999 | AMOUNT_INVALID",
        "708750.00 | 99999999999999 | AMOUNT_INVALID",
        "KZT | USD | CURRENCY_FOREIGN",
        "DBIT | SIDEWAYS | DIRECTION_MISSING",
        "<CdtDbtInd>.*?</CdtDbtInd> | | DIRECTION_MISSING",
        "BOOK | PDNG | NOT_BOOKED",
        "(<TxDtls>[\\s\\S]*?</TxDtls>) | $1$1 | SEVERAL_TRANSACTIONS"
      })
  void keepsWhatItCannotReadAndTakesTheRest(String part, String replacement, String code) {
    String order = orders.sent();
    String broken = "X" + order + code.length() + part.length();
    String entry =
        paid(broken, order, NET).replaceAll(part, replacement == null ? "" : replacement);

    StatementResult result = orders.take(entry, paid("K2" + order, order, NET));

    assertThat(result.paid()).isEqualTo(1);
    assertThat(result.rejected()).isEqualTo(1);
    Rejection rejection = result.rejections().get(0);
    assertThat(rejection.line()).isEqualTo(1);
    assertThat(rejection.code()).isEqualTo(code);
    assertThat(orders.status(order)).isEqualTo(OrderStatus.PAID);
    assertThat(orders.take(entry).rejected()).as("told again").isEqualTo(1);
    assertThat(kept(rejection.reference())).as("kept once").isEqualTo(1);
  }

  @Test
  void takesAnEntryOnceItIsBooked() {
    String order = orders.sent();
    String entry = paid("P1" + order, order, NET);
    orders.take(entry.replace("BOOK", "PDNG"));

    assertThat(orders.take(entry).paid()).isEqualTo(1);
    assertThat(orders.take(entry).repeated()).isEqualTo(1);
    assertThat(orders.status(order)).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void takesWhatIsWholeOfAStatementThatBreaksOff() {
    String order = orders.sent();
    String whole =
        AStatement.of(paid("W1" + order, order, NET), paid("W2" + order, "NOT-OURS", "1.00"));
    String torn = whole.substring(0, whole.indexOf("NOT-OURS"));

    assertThatThrownBy(() -> take(torn))
        .isInstanceOf(Impossible.class)
        .hasMessageContaining("breaks off after entry 1");
    assertThat(orders.status(order)).isEqualTo(OrderStatus.PAID);
    StatementResult again = take(whole);
    assertThat(again.repeated()).isEqualTo(1);
    assertThat(again.unknown()).isEqualTo(1);
  }

  @Test
  void takesStatementsLongerThanABatch() {
    String order = orders.sent();
    String[] entries = strangers("M", 2500);
    entries[2499] = paid("M-" + order, order, NET);

    StatementResult result = orders.take(entries);

    assertThat(result.entries()).isEqualTo(2500);
    assertThat(result.unknown()).isEqualTo(2499);
    assertThat(orders.status(order)).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void comesToTheSameTotalsWhenItWasInterrupted() {
    String order = orders.sent();
    String[] entries = strangers("I", 1500);
    entries[0] = paid("I-" + order, order, NET);
    byte[] statement = AStatement.of(entries).getBytes(StandardCharsets.UTF_8);
    InputStream interrupted =
        new SequenceInputStream(
            new ByteArrayInputStream(statement, 0, statement.length * 3 / 4), new Dying());

    assertThatThrownBy(() -> payouts.take(interrupted)).isInstanceOf(Error.class);
    assertThat(orders.status(order)).as("the first batch stays").isEqualTo(OrderStatus.PAID);
    StatementResult again = payouts.take(new ByteArrayInputStream(statement));

    assertThat(again.repeated()).isEqualTo(1000);
    assertThat(again.unknown()).isEqualTo(500);
    assertThat(kept("I%")).isEqualTo(1500);
  }

  @Test
  void takesEachEntryOnceFromStatementsReadAtTheSameTime() throws Exception {
    String order = orders.sent();
    String[] entries = strangers("Q", 1500);
    entries[700] = paid("Q-" + order, order, NET);
    String statement = AStatement.of(entries);
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    try {
      List<Future<StatementResult>> results =
          nodes.invokeAll(List.of(() -> take(statement), () -> take(statement)));

      StatementResult one = results.get(0).get();
      StatementResult other = results.get(1).get();
      assertThat(one.paid() + other.paid()).isEqualTo(1);
      assertThat(one.unknown() + other.unknown()).isEqualTo(1499);
      assertThat(one.repeated() + other.repeated()).isEqualTo(1500);
    } finally {
      nodes.shutdownNow();
    }
    assertThat(events(order)).containsExactly("READY", "SENT", "PAID");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "camt.053.001.08 | camt.054.001.08",
        "BkToCstmrStmt> | BkToCstmrDbtCdtNtfctn>",
        "(?s)<Stmt>.*</Stmt> | ''",
        "(?s)<Document.*<Id> | <!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><Document>"
      })
  void refusesWhatIsNoStatement(String part, String replacement) {
    String statement = AStatement.of(paid("N", "N", "1.00")).replaceAll(part, replacement);

    assertThatThrownBy(() -> take(statement))
        .isInstanceOf(Impossible.class)
        .hasMessage("This is not a bank statement in the form camt.053.001.08");
  }

  @Test
  void readsNoFilesThatAStatementPointsTo() {
    String statement =
        AStatement.of(paid("F1", "&e;", "1.00"))
            .replace("?>", "?><!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>");

    assertThatThrownBy(() -> take(statement)).hasMessageContaining("after entry 0");
  }

  private StatementResult take(String statement) {
    return payouts.take(new ByteArrayInputStream(statement.getBytes(StandardCharsets.UTF_8)));
  }

  private static String[] strangers(String prefix, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> paid(prefix + i, "NOT-OURS-" + i, "1.00"))
        .toArray(String[]::new);
  }

  private List<String> events(String order) {
    return jdbc.sql("SELECT status FROM payment_order_event WHERE order_id = :order ORDER BY id")
        .param("order", order)
        .query(String.class)
        .list();
  }

  private int kept(String reference) {
    return jdbc.sql("SELECT count(*) FROM bank_statement_entry WHERE reference LIKE :reference")
        .param("reference", reference)
        .query(Integer.class)
        .single();
  }

  /** The end of a program that is killed. */
  private static final class Dying extends InputStream {
    @Override
    public int read() throws IOException {
      throw new Error("killed");
    }
  }
}
