package kz.tirek.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import kz.tirek.EngineRole;
import kz.tirek.HttpCaller;
import kz.tirek.TestDatabase;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

class StartWithoutDemoTest {
  private final String database = TestDatabase.create();

  @Test
  void createsTheAdministratorOnceAndNoDemoUsers() {
    try (var engine =
        start(
            "tirek.admin.password=a-long-secret",
            "tirek.worker.password=6b1f7c1e-0f0e-4b7e-9a53-5c1d7c1b5f10")) {
      int port = Integer.parseInt(engine.getEnvironment().getProperty("local.server.port"));
      IdentityService identity = engine.getBean(IdentityService.class);

      assertThat(
              HttpCaller.basic(port, "admin", "a-long-secret")
                  .get("/engine-rest/engine")
                  .statusCode())
          .isEqualTo(200);
      assertThat(HttpCaller.basic(port, "specialist").get("/engine-rest/engine").statusCode())
          .isEqualTo(401);
      assertThat(identity.createUserQuery().list())
          .extracting(User::getId)
          .containsExactlyInAnyOrder("admin", "worker");
      User careless = identity.newUser("careless");
      careless.setPassword("short");
      assertThatThrownBy(() -> identity.saveUser(careless))
          .hasMessageContaining("Password does not match policy");
    }

    try (var again = start()) {
      assertThat(again.isRunning()).isTrue();
    }
  }

  private ConfigurableApplicationContext start(String... properties) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "spring.datasource.url=" + database,
                "spring.datasource.username=postgres",
                "spring.datasource.hikari.minimum-idle=1",
                "camunda.bpm.job-execution.enabled=false",
                "server.port=0"));
    all.addAll(List.of(properties));
    return new SpringApplicationBuilder(EngineRole.class)
        .profiles("engine")
        .run(all.stream().map(property -> "--" + property).toArray(String[]::new));
  }
}
