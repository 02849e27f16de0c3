package kz.tirek.accounts;

import static kz.tirek.accounts.Mt102File.aFile;
import static kz.tirek.accounts.Mt102File.iin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kz.tirek.TirekTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TirekTest
class ContributionIntakeTest {
  @Autowired private Accounts accounts;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void emptyAccounts() {
    AccountTables.empty(jdbc);
  }

  @Test
  void entersEveryLineOfAFile() {
    IntakeResult result =
        accounts.receive(
            aFile()
                .person(iin(1), "3834,71")
                .person(iin(2), "1500")
                .person(iin(3), "7,5")
                .stream());

    assertThat(result)
        .extracting("document", "lines", "accepted", "rejected", "duplicate")
        .containsExactly("1001", 3, 3, 0, 0);
    assertThat(accounts.contributionsOf(iin(1)).contributions())
        .containsExactly(
            new ContributionHistory.Paid(
                YearMonth.of(2021, 3),
                Mt102File.PAYER,
                new BigDecimal("3834.71"),
                LocalDate.of(2021, 4, 20)));
    assertThat(accounts.contributionsOf(iin(2)).contributions().get(0).amount())
        .isEqualTo("1500.00");
    assertThat(accounts.contributionsOf(iin(3)).contributions().get(0).amount()).isEqualTo("7.50");
  }

  @Test
  void showsTheAccountAsOrder430WantsIt() {
    accounts.receive(aFile().person(iin(1), "3834,71").stream());

    ParticipantAccount account = accounts.account(iin(1)).orElseThrow();

    assertThat(account.person())
        .isEqualTo(
            new ParticipantAccount.Person(
                iin(1), "СЕЙІТОВА", "ӘСЕЛ", "НҰРЛАНҚЫЗЫ", LocalDate.of(1985, 2, 1)));
    assertThat(account.contributions())
        .extracting("payerName", "document", "documentDate")
        .containsExactly(tuple("ТОО Тірек Сынақ", "1001", LocalDate.of(2021, 4, 20)));
    assertThat(account.participationMonths()).isEqualTo(1);
    assertThat(accounts.account(iin(2))).isEmpty();
  }

  @Test
  void takesThePeriodOfTheLineBeforeThatOfTheFile() {
    accounts.receive(
        aFile().line(iin(1).value(), "1,00", "/PERIOD/012020\n").person(iin(1), "2,00").stream());

    assertThat(accounts.contributionsOf(iin(1)).contributions())
        .extracting(ContributionHistory.Paid::period)
        .containsExactly(YearMonth.of(2020, 1), YearMonth.of(2021, 3));
    assertThat(accounts.contributionsOf(iin(1)).participationMonths()).isEqualTo(2);
  }

  @Test
  void countsAMonthWithTwoPayersOnce() {
    accounts.receive(aFile().person(iin(1), "1,00").stream());
    accounts.receive(aFile().payer("/IDN/" + iin(9).value()).person(iin(1), "2,00").stream());

    assertThat(accounts.contributionsOf(iin(1)).contributions()).hasSize(2);
    assertThat(accounts.contributionsOf(iin(1)).participationMonths()).isEqualTo(1);
  }

  @Test
  void keepsPenaltiesApartFromIncomeAndParticipation() {
    accounts.receive(aFile().knp("017").person(iin(1), "1,00").stream());

    assertThat(accounts.contributionsOf(iin(1)))
        .extracting("participationMonths", "contributions")
        .containsExactly(0, List.of());
    assertThat(accounts.account(iin(1)).orElseThrow().penalties()).hasSize(1);
    assertThat(accounts.account(iin(1)).orElseThrow().contributions()).isEmpty();
  }

  @Test
  void readsWindows1251() {
    accounts.receive(
        aFile()
            .text(1, "5,00", "/OPV/S\n/FM/ЩЕРБАКОВА\n/NM/ИННА\n/IDN/" + iin(1).value() + "\n")
            .stream(Charset.forName("windows-1251")));

    assertThat(accounts.account(iin(1)).orElseThrow().person())
        .extracting("familyName", "birthDate")
        .containsExactly("ЩЕРБАКОВА", LocalDate.of(1985, 1, 1));
  }

  @Test
  void keepsTheOtherNamesWhenOneIsCutInTheMiddleOfALetter() {
    byte[] file =
        aFile()
            .text(1, "5,00", "/OPV/S\n/FM/КЕНЖЕБЕКОВ|\n/IDN/" + iin(1).value() + "\n")
            .person(iin(2), "5,00")
            .text()
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < file.length; i++) {
      if (file[i] == '|') {
        file[i] = (byte) 0xD0;
      }
    }

    accounts.receive(new ByteArrayInputStream(file));

    assertThat(accounts.account(iin(1)).orElseThrow().person().familyName())
        .startsWith("КЕНЖЕБЕКОВ");
    assertThat(accounts.account(iin(2)).orElseThrow().person().familyName()).isEqualTo("СЕЙІТОВА");
  }

  @Test
  void readsTagsWhereverTheyStand() {
    String file =
        """
        {1:F01KZ000000}{2:I102SGROSS000000U3003}{4:
        :32A:210420KZT12,50
        :21:1
        :70:/IDN/%s
        /NM/ӘСЕЛ
        /OPV/S
        :32B:KZT12,50
        :59:KZ000000000000000001
        :70:/KNP/012
        /PERIOD/032021
        /DATE/210420
        /NUM/77
        :50:/IDN/%s
        -}{5:}
        """
            .formatted(iin(1).value(), Mt102File.PAYER);

    assertThat(accounts.receive(Texts.stream(file)).accepted()).isEqualTo(1);
    assertThat(accounts.account(iin(1)).orElseThrow().contributions()).hasSize(1);
  }

  @Test
  void isNotDisturbedByOneBadLineAmongTenThousand() {
    Mt102File file = aFile();
    for (int n = 1; n <= 10_000; n++) {
      if (n == 5_000) {
        file.line("850201400001", "100,00", "");
      } else {
        file.person(iin(n), "100,00");
      }
    }

    IntakeResult result = accounts.receive(file.stream());

    assertThat(result)
        .extracting("lines", "accepted", "rejected", "duplicate")
        .containsExactly(10_000, 9_999, 1, 0);
    assertThat(result.rejections())
        .extracting("line", "code")
        .containsExactly(tuple(5_000, "IIN_INVALID"));
    assertThat(accounts.file(result.file()).orElseThrow().rejections().get(0).raw())
        .contains(":21:5000", "/IDN/850201400001", "/FM/СЕЙІТОВА");
  }
}
