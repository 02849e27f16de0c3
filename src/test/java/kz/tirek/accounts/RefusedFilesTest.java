package kz.tirek.accounts;

import static kz.tirek.accounts.Mt102File.aFile;
import static kz.tirek.accounts.Mt102File.iin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import kz.tirek.TirekTest;
import kz.tirek.common.FieldError;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TirekTest
class RefusedFilesTest {
  private static final String GOOD = aFile().person(iin(1), "10,00").text();

  @Autowired private Accounts accounts;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void emptyAccounts() {
    AccountTables.empty(jdbc);
  }

  static Stream<Arguments> unreadable() {
    return Stream.of(
        arguments("FORMAT_UNKNOWN", ""),
        arguments("FORMAT_UNKNOWN", "\u0000\u0001 nothing of the kind"),
        arguments("FORMAT_UNKNOWN", GOOD.replace("{1:", "1:")),
        arguments("FORMAT_UNKNOWN", GOOD.replace("{4:\n", "")),
        arguments("FORMAT_UNKNOWN", GOOD.replace("I102", "I103")),
        arguments("FILE_TRUNCATED", GOOD.replace("-}", "")),
        arguments("PAYER_MISSING", aFile().payer("").person(iin(1), "1,00").text()),
        arguments("PAYER_INVALID", aFile().payer("/IDN/12345").person(iin(1), "1,00").text()),
        arguments("TOTAL_INVALID", GOOD.replace(":32A:210420KZT10,00", "")),
        arguments("TOTAL_INVALID", GOOD.replace(":32A:210420", ":32A:211320")),
        arguments("TOTAL_INVALID", GOOD.replace(":32A:210420KZT10,00", ":32A:210420KZT10.00")),
        arguments("DOCUMENT_NUMBER_MISSING", GOOD.replace("/NUM/1001", "/NUM/")),
        arguments("DOCUMENT_DATE_INVALID", GOOD.replace("/DATE/210420", "/DATE/20042021")),
        arguments("LINES_MISSING", aFile().total("0,00").text()));
  }

  @ParameterizedTest(name = "{0} {index}")
  @MethodSource("unreadable")
  void refusesWhatCannotBeRead(String code, String file) {
    assertThat(
            catchThrowableOfType(InvalidInput.class, () -> accounts.receive(Texts.stream(file)))
                .errors())
        .extracting(FieldError::code)
        .containsExactly(code);
    assertThatOnlyTheRefusalIsKept(code);
  }

  static Stream<Arguments> impossible() {
    return Stream.of(
        arguments("TOTAL_MISMATCH", GOOD.replace("KZT10,00\n-}", "KZT10,01\n-}")),
        arguments("TOTAL_MISMATCH", GOOD.replace("KZT10,00\n-}", "KZT9,99\n-}")),
        arguments(
            "TOTAL_MISMATCH",
            aFile().person(iin(1), "10,00").person(iin(2), "5.00").total("9,99").text()),
        arguments("PURPOSE_CODE_NOT_OURS", aFile().knp("010").person(iin(1), "1,00").text()),
        arguments("PURPOSE_CODE_NOT_OURS", GOOD.replace("/KNP/012\n", "")),
        arguments("FORMAT_NOT_CARRIED_YET", "\uFEFF<?xml version=\"1.0\"?><Document/>"));
  }

  @ParameterizedTest(name = "{0} {index}")
  @MethodSource("impossible")
  void refusesWhatCannotBeEntered(String code, String file) {
    assertThat(
            catchThrowableOfType(Impossible.class, () -> accounts.receive(Texts.stream(file)))
                .code())
        .isEqualTo(code);
    assertThatOnlyTheRefusalIsKept(code);
  }

  @Test
  void namesEverythingThatIsMissingAtOnce() {
    String file = aFile().payer("").person(iin(1), "1,00").text().replace("/NUM/1001\n", "");

    assertThat(
            catchThrowableOfType(InvalidInput.class, () -> accounts.receive(Texts.stream(file)))
                .errors())
        .extracting(FieldError::field)
        .containsExactly("payer", "document");
  }

  @Test
  void recordsARefusedFileOnceHoweverOftenItComes() {
    catchThrowable(() -> accounts.receive(Texts.stream("nothing")));
    catchThrowable(() -> accounts.receive(Texts.stream("nothing")));

    assertThat(AccountTables.rows(jdbc, "contribution_file")).isEqualTo(1);
  }

  private void assertThatOnlyTheRefusalIsKept(String code) {
    assertThat(
            jdbc.sql("SELECT status || ' ' || refusal_code FROM contribution_file")
                .query(String.class)
                .list())
        .containsExactly("REFUSED " + code);
    assertThat(AccountTables.rows(jdbc, "contribution")).isZero();
    assertThat(AccountTables.rows(jdbc, "participant")).isZero();
    assertThat(AccountTables.rows(jdbc, "payer")).isZero();
  }
}
