package kz.tirek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kz.tirek.bpmn.CaseFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@TirekTest
@ExtendWith(OutputCaptureExtension.class)
class ReplayCommandTest {
  @Autowired private CaseFixture world;
  @Autowired private JdbcClient jdbc;

  @Value("${spring.datasource.url}")
  private String url;

  @BeforeEach
  void pointTheCommandAtTheDatabase() {
    System.setProperty("spring.datasource.url", url);
    System.setProperty("spring.datasource.username", "postgres");
  }

  @AfterEach
  void leaveNoTrace() {
    System.clearProperty("spring.datasource.url");
    System.clearProperty("spring.datasource.username");
  }

  @Test
  void printsWhatIsIdenticalAndWhatIsNot(CapturedOutput output) {
    String same = world.checked(187_500);
    String other = world.checked(187_500);
    jdbc.sql(
            """
            UPDATE case_calculation SET result = jsonb_set(result, '{net}', '"1.00"')
            WHERE case_number = :case
            """)
        .params(Map.of("case", other))
        .update();

    assertThat(ReplayCommand.run(List.of(same))).isZero();
    assertThat(ReplayCommand.run(List.of(same, other))).isEqualTo(1);
    assertThat(output)
        .contains("1 identical, 0 different", "1 identical, 1 different")
        .contains("ANSWER net: was 1.00, is 708750.00");

    // The database is shared with other tests: all cases are these and theirs.
    assertThat(ReplayCommand.run(List.of())).isEqualTo(1);
  }
}
