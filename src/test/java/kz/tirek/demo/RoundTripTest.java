package kz.tirek.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.tirek.TirekTest;
import kz.tirek.accounts.Accounts;
import kz.tirek.accounts.ContributionHistory;
import kz.tirek.accounts.IntakeResult;
import kz.tirek.accounts.ParticipantAccount;
import kz.tirek.common.Money;
import kz.tirek.law.SocialPaymentLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@TirekTest
class RoundTripTest {
  @Autowired private Accounts accounts;
  @Autowired private SocialPaymentLaw law;
  @TempDir private Path folder;

  @Test
  void bringsEveryContributionOfTheFilesIntoTheAccounts() throws IOException {
    Population population = Population.generate(11, 40, LocalDate.of(2026, 11, 20), law);
    int files = MtFiles.write(population, folder);

    int accepted = 0;
    try (Stream<Path> written = Files.list(folder)) {
      for (Path file : written.sorted().toList()) {
        IntakeResult result = accounts.receive(Files.newInputStream(file));
        assertThat(result.rejected()).as(file.toString()).isZero();
        accepted += result.accepted();
      }
    }

    assertThat(accepted).isEqualTo(population.contributions().size());
    assertThat(folder.toFile().list()).hasSize(files);
    for (Inhabitant person : population.people()) {
      List<PaidMonth> paid = population.contributionsOf(person.iin());
      ContributionHistory history = accounts.contributionsOf(person.iin());
      assertThat(history.participationMonths())
          .isEqualTo(paid.stream().map(PaidMonth::period).distinct().count());
      assertThat(
              history.contributions().stream()
                  .map(c -> new Money(c.amount()))
                  .reduce(Money.ZERO, Money::plus))
          .isEqualTo(paid.stream().map(PaidMonth::amount).reduce(Money.ZERO, Money::plus));
    }
    assertThatPersonIsKept(population.contributions().get(0));
  }

  private void assertThatPersonIsKept(PaidMonth paid) {
    ParticipantAccount account = accounts.account(paid.person().iin()).orElseThrow();

    assertThat(account.person().familyName()).isEqualTo(paid.person().familyName());
    assertThat(account.person().birthDate()).isEqualTo(paid.person().birthDate());
    assertThat(account.contributions())
        .filteredOn(entry -> entry.period().equals(paid.period()))
        .filteredOn(entry -> entry.payer().equals(paid.employer().id().value()))
        .anySatisfy(
            entry -> {
              assertThat(entry.amount()).isEqualTo(paid.amount());
              assertThat(entry.receivedOn()).isEqualTo(paid.receivedOn());
              assertThat(entry.payerName()).isEqualTo(paid.employer().name());
            });
  }
}
