package kz.tirek.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import kz.tirek.common.Region;
import kz.tirek.deadlines.WorkingDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code POST /api/v1/tasks/{id}/assignment}: the head of the branch gives work to somebody. */
@AllocationTest
class AssignmentTest {
  @Autowired private BranchFixture branch;
  private String number;

  @BeforeEach
  void aCaseInReview() {
    number = branch.inReview(Region.ASTANA);
  }

  @Test
  void isForTheHeadOfTheBranchAndAdministrators() {
    assertThat(give("specialist2", "head2").statusCode()).isEqualTo(403);
    assertThat(give("head", "specialist2").statusCode()).isEqualTo(404);
    assertThat(give("head2", "head2").statusCode()).isEqualTo(200);
    assertThat(branch.ownerOf(number)).isEqualTo("head2");
    assertThat(give("admin", "specialist2").statusCode()).isEqualTo(200);
    assertThat(branch.ownerOf(number)).isEqualTo("specialist2");
  }

  @Test
  void givesATaskBackToThePool() {
    HttpResponse<String> answer =
        branch
            .as("head2")
            .post("/api/v1/tasks/" + branch.task(number).getId() + "/assignment", "{}");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(branch.ownerOf(number)).isNull();
  }

  @Test
  void refusesSomebodyOfAnotherBranch() {
    HttpResponse<String> answer = give("head2", "specialist");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("NOT_OF_THE_BRANCH");
  }

  @Test
  void refusesSomebodyWhoIsAway() {
    branch.specialists(Region.ASTANA, "yerlan");
    String today = LocalDate.now(WorkingDays.ZONE).toString();
    branch
        .as("head2")
        .post(
            "/api/v1/absences",
            "{\"user\":\"yerlan\",\"from\":\"%s\",\"until\":\"%s\"}".formatted(today, today));

    HttpResponse<String> answer = give("head2", "yerlan");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("PERSON_AWAY");
  }

  @Test
  void refusesTheReviewerForTheApproval() {
    branch.head(Region.ASTANA, "yulia");
    branch.specialists(Region.ASTANA, "yulia");
    branch.give(number, "yulia");
    branch.answer(
        number, "yulia", Map.of("proposal", "ASSIGN", "reason", "The employer wrote a letter"));
    assertThat(branch.task(number).getTaskDefinitionKey()).isEqualTo("ApproveDecision");

    HttpResponse<String> answer = give("head2", "yulia");

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("SAME_PERSON");
    assertThat(give("head2", "head2").statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> give(String by, String to) {
    return branch
        .as(by)
        .post(
            "/api/v1/tasks/" + branch.task(number).getId() + "/assignment",
            "{\"user\":\"" + to + "\"}");
  }
}
