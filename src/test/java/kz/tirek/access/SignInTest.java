package kz.tirek.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import kz.tirek.HttpCaller;
import kz.tirek.TirekTest;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@TirekTest
@Import(SignInTest.Echo.class)
class SignInTest {
  @LocalServerPort private int port;
  @Autowired private IdentityService identity;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/applications",
        "/api/v1/anything",
        "/engine-rest/engine",
        "/engine-rest/task",
        "/actuator/prometheus"
      })
  void asksStrangersToSignIn(String path) {
    HttpResponse<String> answer = HttpCaller.anonymous(port).get(path);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(answer.headers().firstValue("WWW-Authenticate"))
        .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Basic"));
    assertThat(answer.body()).contains("\"code\":\"UNAUTHENTICATED\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/tracking/abc", "/actuator/health", "/v3/api-docs", "/login"})
  void leavesOpenWhatHoldsNoPersonalData(String path) {
    assertThat(HttpCaller.anonymous(port).get(path).statusCode()).isIn(200, 404);
  }

  @Test
  void refusesAWrongPassword() {
    assertThat(
            HttpCaller.basic(port, "specialist", "wrong").get("/api/v1/applications").statusCode())
        .isEqualTo(401);
  }

  /** Behind the rules there may be no controller in this test: then 404 or 405 says "let in". */
  @ParameterizedTest
  @CsvSource({
    "corporation, POST, /api/v1/applications, true",
    "portal, POST, /api/v1/applications, true",
    "specialist, POST, /api/v1/applications, false",
    "worker, POST, /api/v1/applications, false",
    "portal, POST, /api/v1/applications/1/documents, true",
    "specialist, GET, /api/v1/applications/1, true",
    "head, GET, /api/v1/applications, true",
    "monitor, GET, /api/v1/applications, true",
    "corporation, GET, /api/v1/applications/1, true",
    "worker, GET, /api/v1/applications, false",
    "legal, POST, /api/v1/calculations, true",
    "worker, POST, /api/v1/work/checks, true",
    "specialist, POST, /api/v1/work/checks, false",
    "admin, POST, /api/v1/work/checks, false",
    "worker, POST, /api/v1/bank-statements, true",
    "specialist, POST, /api/v1/bank-statements, false",
    "worker, GET, /api/v1/participants/850201300007/account, true",
    "worker, POST, /api/v1/contributions/files, false",
    "corporation, POST, /api/v1/contributions/files, true",
    "accountant, POST, /api/v1/contributions/files, true",
    "specialist, POST, /api/v1/contributions/files, false",
    "accountant, POST, /api/v1/payment-runs, true",
    "specialist, POST, /api/v1/payment-runs, false",
    "legal, GET, /api/v1/reports/legal, true",
    "portal, GET, /api/v1/reports/legal, false",
    "legal, GET, /api/v1/not-listed, false",
    "admin, GET, /api/v1/not-listed, true",
    "specialist, GET, /engine-rest/task/count, true",
    "corporation, GET, /engine-rest/task/count, false",
    "worker, GET, /engine-rest/task/count, false",
    "worker, GET, /engine-rest/external-task/count, true",
    "specialist, GET, /engine-rest/external-task/count, false",
    "specialist, GET, /actuator/prometheus, true"
  })
  void opensToEachGroupWhatItNeeds(String user, String method, String path, boolean open) {
    HttpCaller caller =
        user.equals("worker")
            ? HttpCaller.basic(port, "worker", "worker-test")
            : HttpCaller.basic(port, user);
    HttpResponse<String> answer =
        method.equals("GET") ? caller.get(path) : caller.json(method, path, "{}");

    if (open) {
      assertThat(answer.statusCode()).isNotIn(401, 403, 500);
    } else {
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.body()).contains("\"code\":\"FORBIDDEN\"");
    }
  }

  @Test
  void forgetsARememberedPasswordAtOnceWhenItChanges() {
    newUser("temp", "first-password");
    assertThat(status("temp", "first-password")).isEqualTo(200);
    assertThat(status("temp", "first-password")).isEqualTo(200);

    User user = identity.createUserQuery().userId("temp").singleResult();
    user.setPassword("second-password");
    identity.saveUser(user);

    assertThat(status("temp", "first-password")).isEqualTo(401);
    assertThat(status("temp", "second-password")).isEqualTo(200);
    identity.deleteUser("temp");
    assertThat(status("temp", "second-password")).isEqualTo(401);
  }

  @Test
  void keepsStaffToTheirBranch() {
    assertThat(branch("specialist", "KZ-75")).isEqualTo(200);
    assertThat(branch("specialist", "KZ-71")).isEqualTo(403);
    assertThat(branch("specialist2", "KZ-71")).isEqualTo(200);
    assertThat(branch("head", "KZ-71")).isEqualTo(403);
    assertThat(branch("head2", "KZ-71")).isEqualTo(200);
    assertThat(branch("monitor", "KZ-71")).isEqualTo(200);
    assertThat(branch("legal", "KZ-10")).isEqualTo(200);
    assertThat(branch("owner", "KZ-75")).isEqualTo(403);
  }

  @Test
  void whoIsSignedInToTasklistIsSignedInToOurPages() {
    HttpCaller tasklist = HttpCaller.browser(port, "specialist", "tasklist");

    assertThat(tasklist.get("/cases/echo").body()).isEqualTo("specialist");

    tasklist.post("/camunda/api/admin/auth/user/default/logout", "");
    assertThat(tasklist.get("/cases/echo").statusCode()).isEqualTo(302);
  }

  @Test
  void leadsStrangersThroughTheLoginPageAndBack() {
    HttpCaller browser = HttpCaller.anonymous(port);
    HttpResponse<String> asked = browser.get("/cases/echo");
    assertThat(asked.statusCode()).isEqualTo(302);
    assertThat(asked.headers().firstValue("Location").orElseThrow()).endsWith("/login");
    assertThat(asked.headers().firstValue("Set-Cookie").orElseThrow())
        .contains("HttpOnly", "SameSite=Lax");
    String page = browser.get("/login").body();
    String token = page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");

    assertThat(
            browser
                .form("/login", Map.of("username", "specialist", "password", "specialist"))
                .statusCode())
        .as("without the page's token")
        .isEqualTo(403);
    HttpResponse<String> wrong =
        browser.form("/login", Map.of("username", "specialist", "password", "x", "_csrf", token));
    assertThat(wrong.headers().firstValue("Location").orElseThrow()).endsWith("/login?error");
    HttpResponse<String> right =
        browser.form(
            "/login", Map.of("username", "specialist", "password", "specialist", "_csrf", token));

    assertThat(right.headers().firstValue("Location").orElseThrow()).contains("/cases/echo");
    assertThat(browser.get("/cases/echo").body()).isEqualTo("specialist");
    assertThat(browser.get("/camunda/api/admin/auth/user/default").body())
        .as("signed in to Tasklist as well")
        .contains("specialist");
  }

  @Test
  void keepsSystemsOffThePages() {
    HttpCaller browser = HttpCaller.anonymous(port);
    String token =
        browser.get("/login").body().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
    browser.form("/login", Map.of("username", "portal", "password", "portal", "_csrf", token));

    assertThat(browser.get("/cases/echo").statusCode()).isEqualTo(403);
  }

  @Test
  void lendsNoRememberedPasswordToAnotherSite() {
    HttpCaller owner = HttpCaller.basic(port, "owner");

    assertThat(
            owner
                .send(owner.request("/engine-rest/engine").header("Sec-Fetch-Site", "cross-site"))
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void protectsOurPagesWithHeaders() {
    HttpResponse<String> page = HttpCaller.anonymous(port).get("/login");

    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'self'", "frame-ancestors 'self'");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
  }

  private int status(String user, String password) {
    return HttpCaller.basic(port, user, password).get("/engine-rest/engine").statusCode();
  }

  private int branch(String user, String branch) {
    return HttpCaller.basic(port, user).get("/api/v1/reports/branch/" + branch).statusCode();
  }

  private void newUser(String login, String password) {
    User user = identity.newUser(login);
    user.setPassword(password);
    identity.saveUser(user);
    identity.createMembership(login, "legal");
  }

  /** Tells who is signed in, and stands for every controller that asks for a branch. */
  @RestController
  @RequestMapping
  static class Echo {
    private final Access access;

    Echo(Access access) {
      this.access = access;
    }

    @GetMapping("/cases/echo")
    String user() {
      return access.requireUser();
    }

    @GetMapping("/api/v1/reports/branch/{branch}")
    String branch(@PathVariable("branch") String branch) throws AccessDeniedException {
      access.requireBranch(kz.tirek.common.Region.ofCode(branch));
      return branch;
    }
  }
}
