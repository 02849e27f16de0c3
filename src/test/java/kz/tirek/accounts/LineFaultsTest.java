package kz.tirek.accounts;

import static kz.tirek.accounts.Mt102File.aFile;
import static kz.tirek.accounts.Mt102File.iin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import kz.tirek.TirekTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TirekTest
class LineFaultsTest {
  private static final String GOOD = iin(1).value();
  private static final String NAMED = "/FM/СЕЙІТОВА\n/NM/ӘСЕЛ\n/IDN/" + GOOD + "\n";

  @Autowired private Accounts accounts;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void emptyAccounts() {
    AccountTables.empty(jdbc);
  }

  static Stream<Arguments> brokenLines() {
    return Stream.of(
        arguments("NOT_A_SOCIAL_CONTRIBUTION", "1,00", NAMED + "/PERIOD/032021\n"),
        arguments("NOT_A_SOCIAL_CONTRIBUTION", "1,00", "/OPV/\n" + NAMED + "/PERIOD/032021\n"),
        arguments("IIN_MISSING", "1,00", "/OPV/S\n/FM/СЕЙІТОВА\n/PERIOD/032021\n"),
        arguments("IIN_INVALID", "1,00", social("/FM/A\n/IDN/850101400002\n/PERIOD/032021\n")),
        arguments("IIN_INVALID", "1,00", social("/FM/A\n/IDN/85010140000\n/PERIOD/032021\n")),
        arguments("NAME_MISSING", "1,00", social("/IDN/" + GOOD + "\n/PERIOD/032021\n")),
        arguments("BIRTH_DATE_INVALID", "1,00", social(NAMED + "/DT/19850230\n/PERIOD/032021\n")),
        arguments("PERIOD_MISSING", "1,00", social(NAMED)),
        arguments("PERIOD_MISSING", "1,00", social(NAMED + "/PERIOD/\n")),
        arguments("PERIOD_INVALID", "1,00", social(NAMED + "/PERIOD/132021\n")),
        arguments("PERIOD_INVALID", "1,00", social(NAMED + "/PERIOD/32021\n")),
        arguments("PERIOD_INVALID", "1,00", social(NAMED + "/PERIOD/2021-3\n")),
        arguments("PERIOD_TOO_EARLY", "1,00", social(NAMED + "/PERIOD/122004\n")),
        arguments("PERIOD_IN_FUTURE", "1,00", social(NAMED + "/PERIOD/" + nextMonth() + "\n")),
        arguments("AMOUNT_ZERO", "0,00", social(NAMED + "/PERIOD/032021\n")),
        arguments("AMOUNT_NEGATIVE", "-5,00", social(NAMED + "/PERIOD/032021\n")),
        arguments("AMOUNT_DECIMALS", "5,001", social(NAMED + "/PERIOD/032021\n")),
        arguments("AMOUNT_INVALID", "5.00", social(NAMED + "/PERIOD/032021\n")),
        arguments("AMOUNT_INVALID", "", social(NAMED + "/PERIOD/032021\n")),
        arguments("AMOUNT_INVALID", "12345678901234,00", social(NAMED + "/PERIOD/032021\n")));
  }

  @ParameterizedTest(name = "{0} {index}")
  @MethodSource("brokenLines")
  void rejectsTheLineAndEntersTheOthers(String code, String amount, String details) {
    Mt102File file =
        aFile()
            .periodOfTheFile("")
            .text(1, "10,00", good(2))
            .text(2, amount, details)
            .text(3, "20,00", good(3));

    IntakeResult result =
        accounts.receive(
            amount.matches("-?\\d{1,13},\\d\\d") ? file.stream() : file.total("35,00").stream());

    assertThat(result.accepted()).isEqualTo(2);
    assertThat(result.rejections())
        .singleElement()
        .returns(2, Rejection::line)
        .returns(code, Rejection::code);
    assertThat(AccountTables.rows(jdbc, "contribution")).isEqualTo(2);
  }

  @Test
  void rejectsAnotherCurrency() {
    String file = aFile().person(iin(1), "10,00").text().replace(":32B:KZT10,00", ":32B:USD10,00");

    assertThat(accounts.receive(Texts.stream(file)).rejections())
        .extracting(Rejection::code)
        .containsExactly("AMOUNT_CURRENCY");
  }

  @Test
  void rejectsTheSecondLineWithANumber() {
    IntakeResult result =
        accounts.receive(aFile().text(7, "1,00", good(1)).text(7, "1,00", good(2)).stream());

    assertThat(result.rejections())
        .singleElement()
        .returns("LINE_REPEATED", Rejection::code)
        .returns(7, Rejection::line);
    assertThat(accounts.account(iin(1))).isPresent();
    assertThat(accounts.account(iin(2))).isEmpty();
  }

  @Test
  void acceptsThePeriodOfTheCurrentMonth() {
    String thisMonth =
        YearMonth.from(LocalDate.now()).format(DateTimeFormatter.ofPattern("MMyyyy"));

    assertThat(
            accounts
                .receive(aFile().periodOfTheFile(thisMonth).person(iin(1), "1,00").stream())
                .accepted())
        .isEqualTo(1);
  }

  private static String good(int n) {
    return social("/FM/АХМЕТОВ\n/IDN/" + iin(n).value() + "\n/PERIOD/032021\n");
  }

  private static String social(String details) {
    return "/OPV/S\n" + details;
  }

  private static String nextMonth() {
    return YearMonth.now().plusMonths(1).format(DateTimeFormatter.ofPattern("MMyyyy"));
  }
}
