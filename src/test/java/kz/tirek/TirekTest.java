package kz.tirek;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.bpmn.LifeFixture;
import kz.tirek.lawsuits.Court;
import kz.tirek.runs.RunFixture;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;

/**
 * The engine role as it runs: real PostgreSQL, real engine, HTTP on a random port, the users of the
 * demo profile, but no demo cases, and jobs run only when a test runs them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ActiveProfiles({"engine", "demo"})
@SpringBootTest(
    classes = EngineRole.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "camunda.bpm.job-execution.enabled=false",
      "tirek.demo.people=0",
      "tirek.decisions.sampled-percent=0",
      "tirek.settlement-interval=1h",
      "tirek.worker.password=worker-test"
    })
@Import({CaseFixture.class, LifeFixture.class, Court.class, RunFixture.class})
@TestExecutionListeners(
    listeners = OwnEngine.class,
    mergeMode = TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
@ContextConfiguration(initializers = TirekTest.Database.class)
public @interface TirekTest {

  /** Points the context at a new database of the test server. */
  class Database implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      TestPropertyValues.of(
              "spring.datasource.url=" + TestDatabase.create(),
              "spring.datasource.username=postgres")
          .applyTo(context);
    }
  }
}
