package kz.tirek.accounts;

import static kz.tirek.accounts.Mt102File.aFile;
import static kz.tirek.accounts.Mt102File.iin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import kz.tirek.TirekTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TirekTest
class RepeatedFilesTest {
  private static final String BAD_IIN = "850101400002";

  @Autowired private Accounts accounts;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void emptyAccounts() {
    AccountTables.empty(jdbc);
  }

  @Test
  void changesNothingWhenAFileComesTwice() {
    Mt102File file = aFile().person(iin(1), "10,00").person(iin(2), "20,00");
    IntakeResult first = accounts.receive(file.stream());
    IntakeResult second = accounts.receive(file.stream());

    assertThat(second)
        .extracting("file", "lines", "accepted", "rejected", "duplicate")
        .containsExactly(first.file(), 2, 0, 0, 2);
    assertThat(AccountTables.rows(jdbc, "contribution")).isEqualTo(2);
    assertThat(AccountTables.rows(jdbc, "contribution_file")).isEqualTo(1);
  }

  @Test
  void tellsASenderWhoLostTheAnswerWhichLinesWereRejected() {
    Mt102File file = aFile().person(iin(1), "10,00").line(BAD_IIN, "20,00", "");
    IntakeResult first = accounts.receive(file.stream());
    IntakeResult second = accounts.receive(file.stream());

    assertThat(second.duplicate()).isEqualTo(1);
    assertThat(second.rejections()).isEqualTo(first.rejections()).hasSize(1);
    assertThat(AccountTables.rows(jdbc, "contribution_rejection")).isEqualTo(1);
  }

  @Test
  void entersTheCorrectedLineOfADocumentAndNoOtherTwice() {
    accounts.receive(aFile().person(iin(1), "10,00").line(BAD_IIN, "20,00", "").stream());

    IntakeResult corrected =
        accounts.receive(aFile().person(iin(1), "10,00").person(iin(2), "20,00").stream());

    assertThat(corrected).extracting("accepted", "rejected", "duplicate").containsExactly(1, 0, 1);
    assertThat(accounts.contributionsOf(iin(2)).contributions()).hasSize(1);
  }

  @Test
  void rejectsALineThatContradictsWhatTheDocumentSaidBefore() {
    accounts.receive(aFile().person(iin(1), "10,00").person(iin(2), "20,00").stream());

    IntakeResult changed =
        accounts.receive(aFile().person(iin(1), "10,00").person(iin(2), "21,00").stream());

    assertThat(changed.duplicate()).isEqualTo(1);
    assertThat(changed.rejections())
        .singleElement()
        .returns(2, Rejection::line)
        .returns("LINE_CONTRADICTS", Rejection::code);
    assertThat(accounts.contributionsOf(iin(2)).contributions())
        .extracting(paid -> paid.amount().toPlainString())
        .containsExactly("20.00");
  }

  @Test
  void entersTheSameLinesOfAnotherDocument() {
    accounts.receive(aFile().document("1").person(iin(1), "10,00").stream());
    accounts.receive(aFile().document("2").person(iin(1), "10,00").stream());

    assertThat(accounts.contributionsOf(iin(1)).contributions()).hasSize(2);
  }

  @Test
  void entersAFileOnceWhenItComesSeveralTimesAtTheSameMoment() {
    Mt102File file = aFile();
    for (int n = 1; n <= 500; n++) {
      file.person(iin(n), "10,00");
    }

    List<CompletableFuture<IntakeResult>> answers =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> accounts.receive(file.stream())))
            .limit(4)
            .toList();

    assertThat(answers.stream().mapToInt(answer -> answer.join().accepted()).sum()).isEqualTo(500);
    assertThat(AccountTables.rows(jdbc, "contribution")).isEqualTo(500);
  }

  @Test
  void neverChangesAContribution() {
    accounts.receive(aFile().person(iin(1), "10,00").stream());

    assertThatThrownBy(() -> jdbc.sql("UPDATE contribution SET amount = 1").update())
        .hasMessageContaining("append-only");
    assertThatThrownBy(() -> jdbc.sql("DELETE FROM contribution").update())
        .hasMessageContaining("append-only");
  }
}
