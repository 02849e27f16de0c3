package kz.tirek.simulator;

import static kz.tirek.simulator.PaymentFiles.CLOSED;
import static kz.tirek.simulator.PaymentFiles.FUND;
import static kz.tirek.simulator.PaymentFiles.RECIPIENT;
import static kz.tirek.simulator.PaymentFiles.transfer;
import static org.assertj.core.api.Assertions.assertThat;

import com.prowidesoftware.swift.model.mx.MxCamt05300108;
import com.prowidesoftware.swift.model.mx.dic.AccountStatement9;
import com.prowidesoftware.swift.model.mx.dic.EntryTransaction10;
import com.prowidesoftware.swift.model.mx.dic.ReportEntry10;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankTest {
  @TempDir private Path folder;
  private RunningSimulator simulator;

  @BeforeEach
  void start() {
    simulator = RunningSimulator.on(folder);
  }

  @AfterEach
  void stop() {
    simulator.close();
  }

  @Test
  void takesAFileAndBooksItsOrders() {
    String file =
        PaymentFiles.of(
            "M-1",
            2,
            "787500.50",
            transfer("E-1", "787500.00", RECIPIENT),
            transfer("E-2", "0.5", RECIPIENT));

    assertThat(order(file).body())
        .isEqualTo(
            "{\"messageId\":\"M-1\",\"accepted\":true,\"orders\":["
                + "{\"endToEndId\":\"E-1\",\"status\":\"ACCP\"},"
                + "{\"endToEndId\":\"E-2\",\"status\":\"ACCP\"}]}");

    AccountStatement9 statement = statement();
    assertThat(statement.getAcct().getId().getIBAN()).isEqualTo(FUND);
    assertThat(statement.getBal()).hasSize(2);
    assertThat(statement.getBal().get(1).getAmt().getValue()).isEqualByComparingTo("787500.50");
    assertThat(statement.getBal().get(1).getCdtDbtInd()).hasToString("DBIT");
    assertThat(statement.getNtry()).hasSize(2);
    ReportEntry10 entry = statement.getNtry().get(0);
    assertThat(entry.getAmt().getValue()).isEqualByComparingTo("787500.00");
    assertThat(entry.getAmt().getCcy()).isEqualTo("KZT");
    assertThat(entry.getCdtDbtInd()).hasToString("DBIT");
    assertThat(entry.isRvslInd()).isNull();
    EntryTransaction10 details = details(entry);
    assertThat(details.getRefs().getEndToEndId()).isEqualTo("E-1");
    assertThat(details.getRltdPties().getCdtr().getPty().getNm()).isEqualTo("Әбенова Гүлнұр");
    assertThat(details.getRltdPties().getCdtrAcct().getId().getIBAN()).isEqualTo(RECIPIENT);
  }

  @Test
  void givesTheSameFileTheSameAnswerAndOneEffect() {
    String file = PaymentFiles.of("M-1", transfer("E-1", "10.00", RECIPIENT));

    String first = order(file).body();

    assertThat(order(file).body()).isEqualTo(first);
    assertThat(statement().getNtry()).hasSize(1);
  }

  @Test
  void refusesAnotherFileUnderTheSameMessageId() {
    order(PaymentFiles.of("M-1", transfer("E-1", "10.00", RECIPIENT)));

    HttpResponse<String> answer =
        order(PaymentFiles.of("M-1", transfer("E-1", "11.00", RECIPIENT)));

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("MESSAGE_ID_REUSED");
    assertThat(statement().getNtry()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "10.00, KZT, KZ76125KZT1001300335, AC01",
    "10.00, KZT, DE89370400440532013000, AC01",
    "10.00, USD, KZ75125KZT1001300335, AM03",
    "0.00, KZT, KZ75125KZT1001300335, AM01",
    "10.005, KZT, KZ75125KZT1001300335, AM12"
  })
  void refusesAWrongOrderAndTakesTheOthers(
      String amount, String currency, String iban, String reason) {
    String file =
        PaymentFiles.of(
            "M-1", transfer("E-1", amount, currency, iban), transfer("E-2", "10.00", RECIPIENT));

    assertThat(order(file).body())
        .contains("\"accepted\":true")
        .contains("{\"endToEndId\":\"E-1\",\"status\":\"RJCT\",\"reason\":\"" + reason)
        .contains("{\"endToEndId\":\"E-2\",\"status\":\"ACCP\"}");
    assertThat(statement().getNtry()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"3, 20.00, AM18", "2, 20.01, AM10"})
  void refusesAFileThatDoesNotAddUp(int count, String sum, String reason) {
    String file =
        PaymentFiles.of(
            "M-1",
            count,
            sum,
            transfer("E-1", "10.00", RECIPIENT),
            transfer("E-2", "10.00", RECIPIENT));

    assertThat(order(file).body()).contains("\"accepted\":false").contains(reason);
    assertThat(statement().getNtry()).isEmpty();
  }

  @Test
  void refusesAFileWithTheSameOrderTwice() {
    String order = transfer("E-1", "10.00", RECIPIENT);

    assertThat(order(PaymentFiles.of("M-1", order, order)).body())
        .contains("\"accepted\":false")
        .contains("AM05");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "garbage",
        "<Document/>",
        "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:pain.001.001.03'/>",
        "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:pain.001.001.09'/>",
        "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
            + "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:pain.001.001.09'>&e;</Document>"
      })
  void refusesWhatIsNotAPaymentFile(String file) {
    HttpResponse<String> answer = order(file);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"errors\":[{\"field\":\"Document").doesNotContain("root:");
  }

  @Test
  void refusesAnAmountThatIsNoNumber() {
    HttpResponse<String> answer = order(PaymentFiles.of("M-1", transfer("E-1", "ten", RECIPIENT)));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("Document/CstmrCdtTrfInitn/PmtInf/CdtTrfTxInf/Amt/InstdAmt");
  }

  @Test
  void returnsWhatIsPaidToAClosedAccount() {
    simulator.put("/bank/accounts/" + CLOSED, "{\"closed\":true}");

    order(PaymentFiles.of("M-1", transfer("E-1", "10.00", CLOSED)));

    List<ReportEntry10> entries = statement().getNtry();
    assertThat(entries).hasSize(2);
    ReportEntry10 back = entries.get(1);
    assertThat(back.getCdtDbtInd()).hasToString("CRDT");
    assertThat(back.isRvslInd()).isTrue();
    assertThat(back.getAmt().getValue()).isEqualByComparingTo("10.00");
    assertThat(details(back).getRtrInf().getRsn().getCd()).isEqualTo("AC04");
    assertThat(details(back).getRefs().getEndToEndId()).isEqualTo("E-1");
    assertThat(statement().getBal().get(1).getAmt().getValue()).isEqualByComparingTo("0.00");
  }

  @Test
  void paysToAnAccountThatIsOpenAgain() {
    simulator.put("/bank/accounts/" + CLOSED, "{\"closed\":true}");
    simulator.put("/bank/accounts/" + CLOSED, "{\"closed\":false}");

    order(PaymentFiles.of("M-1", transfer("E-1", "10.00", CLOSED)));

    assertThat(statement().getNtry()).hasSize(1);
  }

  @Test
  void refusesToCloseAnAccountThatCannotExist() {
    assertThat(simulator.put("/bank/accounts/KZ00", "{\"closed\":true}").statusCode())
        .isEqualTo(400);
  }

  @Test
  void returnsTheShareOfOrdersItWasToldTo() {
    simulator.put("/faults/bank", "{\"mode\":\"RETURN\",\"share\":0.5}");

    order(
        PaymentFiles.of(
            "M-1",
            transfer("E-1", "10.00", RECIPIENT),
            transfer("E-2", "10.00", RECIPIENT),
            transfer("E-3", "10.00", RECIPIENT),
            transfer("E-4", "10.00", RECIPIENT)));

    assertThat(statement().getNtry())
        .filteredOn(entry -> entry.isRvslInd() != null)
        .extracting(entry -> details(entry).getRefs().getEndToEndId())
        .containsExactly("E-2", "E-4");
  }

  @Test
  void remembersFilesAndClosedAccountsAcrossARestart() {
    simulator.put("/bank/accounts/" + CLOSED, "{\"closed\":true}");
    String file = PaymentFiles.of("M-1", transfer("E-1", "10.00", RECIPIENT));
    String first = order(file).body();
    simulator.close();

    simulator = RunningSimulator.on(folder);

    assertThat(order(file).body()).isEqualTo(first);
    order(PaymentFiles.of("M-2", transfer("E-2", "10.00", CLOSED)));
    assertThat(statement().getNtry())
        .extracting(entry -> details(entry).getRefs().getEndToEndId())
        .containsExactly("E-1", "E-2", "E-2");
    assertThat(statement().getNtry()).extracting(ReportEntry10::getNtryRef).doesNotHaveDuplicates();
  }

  @Test
  void writesAStatementWithoutNewsTheSameToTheByte() {
    order(PaymentFiles.of("M-1", transfer("E-1", "10.00", RECIPIENT)));

    String first = statementText(today());

    assertThat(statementText(today())).isEqualTo(first);
  }

  @Test
  void hasAStatementForADayWithoutOrders() {
    assertThat(MxCamt05300108.parse(statementText(LocalDate.of(2020, 1, 1))).getBkToCstmrStmt())
        .satisfies(message -> assertThat(message.getStmt().get(0).getNtry()).isEmpty());
  }

  @Test
  void refusesAStatementOfNoDay() {
    assertThat(simulator.get("/bank/statements/yesterday").statusCode()).isEqualTo(400);
  }

  @Test
  void canBeDown() {
    simulator.put("/faults/bank", "{\"mode\":\"DOWN\"}");

    assertThat(order(PaymentFiles.of("M-1", transfer("E-1", "10.00", RECIPIENT))).statusCode())
        .isEqualTo(503);
    assertThat(simulator.get("/bank/statements/" + today()).statusCode()).isEqualTo(503);
  }

  @Test
  void takesTheFileWhoseAnswerItLoses() {
    String file = PaymentFiles.of("M-1", transfer("E-1", "10.00", RECIPIENT));
    simulator.put("/faults/bank", "{\"mode\":\"LOST\"}");
    assertThat(order(file).statusCode()).isEqualTo(503);

    simulator.put("/faults/bank", "{\"mode\":\"OK\"}");
    assertThat(order(file).body()).contains("\"accepted\":true", "E-1");
    assertThat(statement().getNtry()).hasSize(1);
  }

  @Test
  void booksAnOrderThatNobodyMade() {
    simulator.put("/faults/bank", "{\"mode\":\"UNKNOWN\"}");

    String answer = order(PaymentFiles.of("M-1", transfer("E-1", "10.00", RECIPIENT))).body();

    assertThat(answer).contains("E-1").doesNotContain("STRANGER");
    assertThat(statement().getNtry())
        .extracting(entry -> details(entry).getRefs().getEndToEndId())
        .satisfiesExactly(
            own -> assertThat(own).isEqualTo("E-1"),
            stranger -> assertThat(stranger).startsWith("STRANGER-"));
    assertThat(statement().getBal().get(1).getAmt().getValue()).isEqualByComparingTo("20.00");
  }

  @Test
  void repeatsTheEntriesOfADayOnTheNextOne() {
    order(PaymentFiles.of("M-1", transfer("E-1", "10.00", RECIPIENT)));
    LocalDate tomorrow = today().plusDays(1);
    assertThat(statementText(tomorrow)).doesNotContain("E-1");

    simulator.put("/faults/bank", "{\"mode\":\"REPEAT\"}");

    String reference = statement().getNtry().get(0).getNtryRef();
    assertThat(statementText(tomorrow)).contains("E-1", "<NtryRef>" + reference + "</NtryRef>");
  }

  @Test
  void takesFilesOfTensOfThousandsOfOrders() {
    String[] transfers =
        IntStream.range(0, 20_000)
            .mapToObj(i -> transfer("E-" + i, "10.00", RECIPIENT))
            .toArray(String[]::new);

    assertThat(order(PaymentFiles.of("M-1", transfers)).body()).contains("\"E-19999\"");

    // 20,000 × 10.00
    assertThat(statement().getBal().get(1).getAmt().getValue()).isEqualByComparingTo("200000.00");
    assertThat(statement().getNtry()).hasSize(20_000);
    simulator.close();
    simulator = RunningSimulator.on(folder);
    assertThat(statement().getNtry().get(19_999).getNtryRef()).endsWith("-20000");
  }

  @Test
  void readsWhatAnEarlierVersionKept() throws IOException {
    simulator.close();
    Files.writeString(
        folder.resolve("bank.jsonl"),
        "{\"file\":{\"digest\":\"d\",\"answer\":{\"messageId\":\"M-0\",\"accepted\":true,\"orders\":["
            + "{\"endToEndId\":\"E-0\",\"status\":\"ACCP\"}]},\"orders\":[{\"reference\":\"d-1\","
            + "\"messageId\":\"M-0\",\"endToEndId\":\"E-0\",\"amount\":\"10.00\",\"debtorIban\":\""
            + FUND
            + "\",\"creditorIban\":\""
            + RECIPIENT
            + "\",\"creditorName\":\"Aigul\",\"bookedAt\":\"2026-11-20T10:00:00Z\"}]}}\n");
    simulator = RunningSimulator.on(folder);

    assertThat(statementText(LocalDate.of(2026, 11, 20))).contains("E-0", "d-1");
    order(PaymentFiles.of("M-1", transfer("E-1", "5.00", RECIPIENT)));
    assertThat(statement().getBal().get(1).getAmt().getValue()).isEqualByComparingTo("15.00");
  }

  private HttpResponse<String> order(String file) {
    return simulator.post("/bank/orders", "application/xml", file);
  }

  private AccountStatement9 statement() {
    MxCamt05300108 message = MxCamt05300108.parse(statementText(today()));
    assertThat(message.getBkToCstmrStmt().getStmt()).hasSize(1);
    return message.getBkToCstmrStmt().getStmt().get(0);
  }

  private String statementText(LocalDate day) {
    HttpResponse<String> answer = simulator.get("/bank/statements/" + day);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/xml");
    return answer.body();
  }

  private static EntryTransaction10 details(ReportEntry10 entry) {
    return entry.getNtryDtls().get(0).getTxDtls().get(0);
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Almaty"));
  }
}
