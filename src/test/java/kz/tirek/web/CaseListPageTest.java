package kz.tirek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import kz.tirek.HttpCaller;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.cases.Cases;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@TirekTest
class CaseListPageTest {
  @Autowired private CaseFixture world;
  @Autowired private Cases cases;
  @LocalServerPort private int port;

  @Test
  void listsTheCasesOfTheOwnBranchOnly() {
    String number = world.register(world.applicant());

    assertThat(list("specialist", "")).contains("/cases/" + number);
    assertThat(list("specialist2", "")).doesNotContain(number);
    assertThat(list("legal", "")).contains("/cases/" + number);
  }

  @Test
  void narrowsByStatusPaymentAndBranch() {
    String open = world.register(world.applicant());
    String withdrawn = world.register(world.applicant());
    cases.withdraw(withdrawn);

    assertThat(list("specialist", "?status=CHECKING")).contains(open).doesNotContain(withdrawn);
    assertThat(list("specialist", "?status=WITHDRAWN")).contains(withdrawn).doesNotContain(open);
    assertThat(list("specialist", "?payment=JOB_LOSS")).doesNotContain(open);
    assertThat(list("legal", "?branch=KZ-71")).doesNotContain(open);
    assertThat(list("legal", "?branch=KZ-75")).contains(open);
  }

  @Test
  void turnsThePage() {
    for (int i = 0; i < 51; i++) {
      world.register(world.applicant());
    }

    assertThat(list("specialist", "")).contains("page=1").contains("rel=\"next\"");
    assertThat(list("specialist", "?page=1")).contains("rel=\"prev\"");
  }

  @Test
  void leadsFromANumberToItsCase() {
    String number = world.register(world.applicant());

    HttpResponse<String> answer = signedIn("specialist").get("/cases?number=" + number);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/cases/" + number));
    assertThat(list("specialist2", "?number=" + number)).contains("There is no case " + number);
  }

  @Test
  void refusesAFilterThatMeansNothing() {
    assertThat(signedIn("specialist").get("/cases?status=SLEEPING").statusCode()).isEqualTo(400);
  }

  private String list(String user, String query) {
    return signedIn(user).get("/cases" + query).body();
  }

  private HttpCaller signedIn(String user) {
    return HttpCaller.browser(port, user, "tasklist");
  }
}
