package kz.tirek;

import java.time.Clock;
import java.util.List;
import kz.tirek.cases.Replayed;
import kz.tirek.cases.Replays;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * {@code java -jar target/tirek.jar replay [case…]}: computes the calculations of the named cases,
 * or of all, again with the law of their day and prints what differs. Needs the database only; a
 * running system with an embedded database is asked over HTTP instead.
 */
@ImportAutoConfiguration({
  PropertyPlaceholderAutoConfiguration.class,
  DataSourceAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  JdbcClientAutoConfiguration.class,
  JacksonAutoConfiguration.class
})
@ComponentScan(
    useDefaultFilters = false,
    includeFilters =
        @ComponentScan.Filter(
            type = FilterType.REGEX,
            pattern = {
              "kz\\.tirek\\.database\\.DatabaseConfiguration",
              "kz\\.tirek\\.web\\.(LawConfiguration|JsonConfiguration)",
              "kz\\.tirek\\.cases\\.(Replays|DecisionRepository|CalculationProfiles|LawVersions|Json)"
            }))
class ReplayCommand {

  @Bean
  Clock clock() {
    return Clock.systemDefaultZone();
  }

  /** 0 where every calculation came out the same, else 1. */
  static int run(List<String> caseNumbers) {
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(ReplayCommand.class).web(WebApplicationType.NONE).run()) {
      Replays replays = context.getBean(Replays.class);
      List<String> cases = caseNumbers.isEmpty() ? replays.calculatedCases() : caseNumbers;
      int same = 0;
      int different = 0;
      for (String number : cases) {
        for (Replayed replayed : replays.ofCase(number)) {
          print(replayed);
          same += replayed.identical() ? 1 : 0;
          different += replayed.identical() ? 0 : 1;
        }
      }
      System.out.println(same + " identical, " + different + " different");
      return different == 0 ? 0 : 1;
    }
  }

  private static void print(Replayed replayed) {
    System.out.printf(
        "%s, calculation %d of %s, law %s%s: %s%n",
        replayed.caseNumber(),
        replayed.calculation(),
        replayed.madeAt(),
        replayed.parametersVersion(),
        replayed.lawOfItsDay() ? "" : " (not kept, computed with the present one)",
        replayed.identical() ? "identical" : "different");
    replayed
        .differences()
        .forEach(
            d ->
                System.out.printf(
                    "  %s %s: was %s, is %s%n", d.step(), d.field(), d.kept(), d.computed()));
  }
}
