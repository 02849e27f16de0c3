package kz.tirek.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.Supplier;
import kz.tirek.HttpCaller;
import org.camunda.bpm.admin.impl.web.SetupResource;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.camunda.bpm.engine.rest.dto.identity.UserCredentialsDto;
import org.camunda.bpm.engine.rest.dto.identity.UserDto;
import org.camunda.bpm.engine.rest.dto.identity.UserProfileDto;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The two holes of 7.24.0 (engine.md), each wall by itself and all of them together. */
@GuardTest
class EngineHolesTest {
  private static final String MARKER = "tirek.attacked";

  /** Runs code of the attacker's choice; here it leaves a mark. */
  private static final String CODE =
      "${''.getClass().forName('java.lang.System')"
          + ".getMethod('setProperty', ''.getClass(), ''.getClass())"
          + ".invoke(null, 'tirek.attacked', 'yes')}done";

  private static final String ATTACK =
      "{\"orQueries\":[{\"assigneeExpression\":\"" + CODE + "\"}]}";

  @LocalServerPort private int port;
  @Autowired private ApplicationContext beans;
  @Autowired private ProcessEngineConfigurationImpl engine;
  @Autowired private TaskService tasks;
  @Autowired private FilterService filters;
  @Autowired private IdentityService identity;

  @AfterEach
  void clearTheMark() {
    System.clearProperty(MARKER);
  }

  @Test
  void theAttackWorksOnAnEngineWithoutDefences() {
    withVendorsExpressions(() -> vendorsQuery().list());

    assertThat(System.getProperty(MARKER)).isEqualTo("yes");
  }

  @Test
  void guardedExpressionsAloneStopTheAttack() {
    assertThatThrownBy(() -> vendorsQuery().list())
        .hasStackTraceContaining("Expressions may not reach 'getClass'");
    assertThat(System.getProperty(MARKER)).isNull();
  }

  @Test
  void guardedQueriesAloneStopTheAttack() {
    TaskQuery query = tasks.createTaskQuery().or().taskAssigneeExpression(CODE).endOr();

    for (Supplier<Object> run : List.<Supplier<Object>>of(query::list, query::count)) {
      assertThatThrownBy(() -> withVendorsExpressions(run))
          .isInstanceOf(BadUserRequestException.class);
    }
    assertThat(System.getProperty(MARKER)).isNull();
  }

  @Test
  void guardedQueriesAloneStopTheAttackThroughAStoredFilter() {
    Filter filter =
        filters.saveFilter(filters.newTaskFilter("plain").setQuery(tasks.createTaskQuery()));
    TaskQuery query = tasks.createTaskQuery().or().taskAssigneeExpression(CODE).endOr();

    assertThatThrownBy(() -> withVendorsExpressions(() -> filters.list(filter.getId(), query)))
        .isInstanceOf(BadUserRequestException.class);
    assertThatThrownBy(() -> withVendorsExpressions(() -> filters.count(filter.getId(), query)))
        .isInstanceOf(BadUserRequestException.class);
    assertThat(System.getProperty(MARKER)).isNull();
    filters.deleteFilter(filter.getId());
  }

  @ParameterizedTest
  @CsvSource({
    "specialist, /engine-rest/task?maxResults=10",
    "specialist, /engine-rest/task/count",
    "admin, /engine-rest/task?maxResults=10",
    "admin, /engine-rest/task/count"
  })
  void refusesTheAttackThroughRest(String user, String path) {
    assertRefused(HttpCaller.basic(port, user).post(path, ATTACK));
  }

  @ParameterizedTest
  @ValueSource(strings = {"specialist", "admin"})
  void refusesTheAttackThroughTasklist(String user) {
    HttpCaller tasklist = HttpCaller.browser(port, user, "tasklist");
    String filter = filters.createTaskFilterQuery().list().get(0).getId();

    assertRefused(tasklist.post("/camunda/api/engine/engine/default/task?maxResults=10", ATTACK));
    assertRefused(
        tasklist.post(
            "/camunda/api/engine/engine/default/filter/" + filter + "/list?maxResults=10", ATTACK));
    assertRefused(
        tasklist.post("/camunda/api/engine/engine/default/filter/" + filter + "/count", ATTACK));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":[{\"b\":{\"assigneeExpression\":\"x\"}}]}",
        "{\"assignee\\u0045xpression\":\"x\"}",
        "{\"ASSIGNEEEXPRESSION\":\"x\"}",
        "{\"dueBeforeExpression\":\"${now()}\"} rest"
      })
  void refusesKeysOfExpressionsAtAnyDepthFromOrdinaryUsers(String body) {
    HttpResponse<String> answer =
        HttpCaller.basic(port, "specialist").post("/engine-rest/task", body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("EXPRESSION_FORBIDDEN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"assigneeExpression", "assignee%45xpression", "x=1&dueDateExpression"})
  void refusesExpressionsInQueryParametersFromOrdinaryUsers(String name) {
    HttpResponse<String> answer =
        HttpCaller.basic(port, "specialist").get("/engine-rest/task?" + name + "=x");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("EXPRESSION_FORBIDDEN");
  }

  @Test
  void letsOrdinaryQueriesThrough() {
    HttpResponse<String> answer =
        HttpCaller.basic(port, "specialist")
            .post(
                "/engine-rest/task?maxResults=10",
                "{\"orQueries\":[{\"assignee\":\"specialist\",\"name\":\"Құжат\"}]}");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  @Test
  void letsNobodyButAdministratorsStoreFilters() {
    String filter = "{\"resourceType\":\"Task\",\"name\":\"mine\",\"query\":{}}";

    for (String user : List.of("specialist", "head", "owner")) {
      assertThat(
              HttpCaller.basic(port, user).post("/engine-rest/filter/create", filter).statusCode())
          .isEqualTo(403);
    }
    HttpResponse<String> stored =
        HttpCaller.basic(port, "admin").post("/engine-rest/filter/create", filter);
    assertThat(stored.statusCode()).isEqualTo(200);
  }

  @Test
  void storesNoExpressionForAUserWhoMayStoreFilters() {
    Filter filter =
        filters
            .newTaskFilter("x")
            .setQuery(tasks.createTaskQuery().or().taskAssigneeExpression("${now()}").endOr());
    identity.setAuthentication("specialist", List.of("specialist"));
    try {
      assertThatThrownBy(() -> filters.saveFilter(filter))
          .hasMessageContaining("not allowed to store a filter with expressions");
    } finally {
      identity.clearAuthentication();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/camunda/api/admin/setup/default/user/create",
        "/camunda/api/admin/%73etup/default/user/create",
        "/camunda/app/admin/default/setup/",
        "/camunda/app/admin/default/setup"
      })
  void deniesTheFirstRunSetupEvenWithoutAnyAdministrator(String path) {
    List<String> admins =
        identity.createUserQuery().memberOfGroup("camunda-admin").list().stream()
            .map(user -> user.getId())
            .toList();
    admins.forEach(admin -> identity.deleteMembership(admin, "camunda-admin"));
    try {
      HttpCaller stranger = HttpCaller.anonymous(port);
      stranger.get("/camunda/app/welcome/default/");

      assertThat(stranger.post(path, newAdministrator("intruder")).statusCode()).isEqualTo(403);
      assertThat(identity.createUserQuery().userId("intruder").count()).isZero();

      // The end point behind the wall would have done it.
      new SetupResource().createInitialUser("default", userOf("intruder"));
      assertThat(identity.createUserQuery().memberOfGroup("camunda-admin").count()).isEqualTo(1);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      identity.deleteUser("intruder");
      admins.forEach(admin -> identity.createMembership(admin, "camunda-admin"));
    }
  }

  @Test
  void bringsNoScriptEngines() {
    List<String> names =
        new javax.script.ScriptEngineManager()
            .getEngineFactories().stream().flatMap(f -> f.getNames().stream()).toList();

    assertThat(names)
        .doesNotContainAnyElementsOf(
            List.of("groovy", "javascript", "js", "graal.js", "python", "ruby", "nashorn"));
  }

  private void assertRefused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).containsPattern("Expressions are (not accepted|forbidden)");
    assertThat(System.getProperty(MARKER)).isNull();
  }

  private TaskQuery vendorsQuery() {
    TaskQueryImpl query = new TaskQueryImpl(engine.getCommandExecutorTxRequired());
    return query.or().taskAssigneeExpression(CODE).endOr();
  }

  private void withVendorsExpressions(Supplier<Object> action) {
    ExpressionManager ours = engine.getExpressionManager();
    engine.setExpressionManager(new SpringExpressionManager(beans));
    try {
      action.get();
    } finally {
      engine.setExpressionManager(ours);
    }
  }

  private static UserDto userOf(String id) {
    UserDto user = new UserDto();
    UserProfileDto profile = new UserProfileDto();
    profile.setId(id);
    user.setProfile(profile);
    UserCredentialsDto credentials = new UserCredentialsDto();
    credentials.setPassword("secret");
    user.setCredentials(credentials);
    return user;
  }

  private static String newAdministrator(String id) {
    return "{\"profile\":{\"id\":\"%s\"},\"credentials\":{\"password\":\"secret\"}}".formatted(id);
  }
}
