package kz.tirek.benchmark;

import java.nio.file.Path;
import java.util.UUID;
import kz.tirek.EngineRole;
import kz.tirek.registries.Workers;
import kz.tirek.simulator.SimulatorRole;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The whole program in this process, as {@code java -jar} starts it: engine, worker and simulator
 * on free ports with the embedded PostgreSQL and its durable settings; beside it the floor.
 */
final class Installation implements AutoCloseable {
  static final String PASSWORD = UUID.randomUUID().toString();
  static final String CLIENT = "corporation";
  static final String FLOOR = "/api/v1/floor";

  private final ConfigurableApplicationContext simulator;
  private final ConfigurableApplicationContext engine;
  private final Workers workers;

  Installation(Path folder) {
    simulator =
        SimulatorRole.application()
            .run(
                "--tirek.simulator.port=0",
                "--tirek.simulator.data-dir=" + folder.resolve("simulator"),
                // No order is booked: what follows the payment order is not part of the path.
                "--tirek.simulator.booking-delay=30d");
    engine =
        new SpringApplicationBuilder(EngineRole.class)
            .profiles("engine")
            .initializers(Installation::addFloor)
            .run(
                "--server.port=0",
                "--tirek.data-dir=" + folder,
                "--tirek.decisions.sampled-percent=0",
                "--tirek.admin.password=" + PASSWORD,
                "--tirek.worker.password=" + PASSWORD);
    workers =
        Workers.start(
            FloorModels::topic,
            "--tirek.worker.port=0",
            "--tirek.worker.engine-url=" + engineUrl(),
            "--tirek.worker.registries-url=" + simulatorUrl(),
            "--tirek.worker.password=" + PASSWORD,
            "--tirek.worker.poll-timeout=1s",
            "--tirek.worker.statement-interval=30d");
    createClient();
    deployFloor();
  }

  String engineUrl() {
    return urlOf(engine);
  }

  String simulatorUrl() {
    return urlOf(simulator);
  }

  Workers workers() {
    return workers;
  }

  JdbcClient database() {
    return engine.getBean(JdbcClient.class);
  }

  @Override
  public void close() {
    workers.close();
    engine.close();
    simulator.close();
  }

  private void createClient() {
    IdentityService identity = engine.getBean(IdentityService.class);
    User client = identity.newUser(CLIENT);
    client.setPassword(PASSWORD);
    identity.saveUser(client);
    identity.createMembership(CLIENT, CLIENT);
  }

  private void deployFloor() {
    DeploymentBuilder deployment =
        engine.getBean(RepositoryService.class).createDeployment().name("floor");
    FloorModels.all().forEach(deployment::addModelInstance);
    deployment.deploy();
  }

  /** The leanest way to start the floor over HTTP: nothing but sign-in and the engine's call. */
  private static void addFloor(ConfigurableApplicationContext context) {
    ((GenericApplicationContext) context)
        .registerBean(
            "floor",
            RouterFunction.class,
            () ->
                RouterFunctions.route()
                    .POST(FLOOR, request -> startFloor(request, context))
                    .build());
  }

  private static ServerResponse startFloor(ServerRequest request, ConfigurableApplicationContext c)
      throws Exception {
    String number = request.body(String.class);
    c.getBean(RuntimeService.class)
        .startProcessInstanceByKey(
            FloorModels.PROCESS,
            number,
            Variables.putValue("caseNumber", number)
                .putValue("branch", "KZ-75")
                .putValue("payment", "MATERNITY"));
    return ServerResponse.noContent().build();
  }

  private static String urlOf(ConfigurableApplicationContext role) {
    return "http://127.0.0.1:" + role.getEnvironment().getProperty("local.server.port");
  }
}
