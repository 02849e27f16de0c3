package kz.tirek.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.common.PaymentKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TirekTest
class CalculationProfilesTest {
  private static final Path MIGRATION =
      Path.of("src/main/resources/db/migration/V105__calculation_profiles.sql");
  private static final String INTO = "INSERT INTO calculation_profile";

  @Autowired private CaseFixture world;
  @Autowired private JdbcClient jdbc;

  /** The migration reads from JSON what the program writes into columns. */
  @Test
  void areWhatTheMigrationMakesOfOlderCalculations() throws IOException {
    List<String> cases = Arrays.stream(PaymentKind.values()).map(world::assigned).toList();
    String migrated =
        Files.readString(MIGRATION)
            .split(INTO)[1]
            .replace(
                "FROM case_calculation c;",
                "FROM case_calculation c WHERE case_number IN (:cases)");
    String kept =
        """
        SELECT p.* FROM calculation_profile p JOIN case_calculation c ON c.id = p.calculation_id
        WHERE c.case_number IN (:cases)
        """;

    assertThat(count("(" + kept + ") AS kept", cases)).isEqualTo(6);
    assertThat(count("(" + migrated + " EXCEPT " + kept + ") AS differing", cases)).isZero();
  }

  private long count(String from, List<String> cases) {
    return jdbc.sql("SELECT count(*) FROM " + from)
        .param("cases", cases)
        .query(Long.class)
        .single();
  }
}
