package kz.tirek.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.common.Region;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code work-allocation.dmn} and the rules behind its answers. */
@AllocationTest
class WorkAllocationTest {
  private static final Map<String, Object> MORE_DOCUMENTS = Map.of("proposal", "COMPLETE");
  private static final Map<String, Object> ASSIGN_ANYWAY =
      Map.of("proposal", "ASSIGN", "reason", "The employer wrote a letter");

  @Autowired private CaseFixture world;
  @Autowired private BranchFixture branch;
  @Autowired private RepositoryService repository;
  private Deployment table;

  @AfterEach
  void putTheTableAndTheTimeBack() {
    ClockUtil.reset();
    if (table != null) {
      repository.deleteDeployment(table.getId(), true);
    }
  }

  @Test
  void givesAReviewToWhoHasTheFewestOpenTasks() {
    branch.specialists(Region.ABAI, "aigerim", "almas");
    branch.give(branch.inReview(Region.ABAI), "aigerim");
    branch.give(branch.inReview(Region.ABAI), "aigerim");

    assertThat(branch.ownerOf(branch.inReview(Region.ABAI))).isEqualTo("almas");
    assertThat(branch.ownerOf(branch.inReview(Region.ABAI))).isEqualTo("almas");
  }

  @Test
  void takesTurnsWhenAllHaveEquallyMany() {
    branch.specialists(Region.AKMOLA, "bota", "bekzat");

    assertThat(branch.ownerOf(branch.inReview(Region.AKMOLA))).isEqualTo("bekzat");
    assertThat(branch.ownerOf(branch.inReview(Region.AKMOLA))).isEqualTo("bota");
    assertThat(branch.ownerOf(branch.inReview(Region.AKMOLA))).isEqualTo("bekzat");
  }

  @Test
  void leavesTheTaskInThePoolWhereNobodyWorks() {
    assertThat(branch.ownerOf(branch.inReview(Region.ULYTAU))).isNull();
  }

  @Test
  void givesACaseBackToWhoHadItHoweverMuchTheyHave() {
    branch.specialists(Region.AKTOBE, "dana");
    String number = branch.inReview(Region.AKTOBE);
    branch.inReview(Region.AKTOBE);
    branch.specialists(Region.AKTOBE, "daulet");

    branch.answer(number, "dana", MORE_DOCUMENTS);

    assertThat(branch.task(number).getTaskDefinitionKey()).isEqualTo("RequestDocuments");
    assertThat(branch.ownerOf(number)).isEqualTo("dana");
  }

  @Test
  void leavesApprovalsToTheHeads() {
    branch.specialists(Region.ATYRAU, "erlan");
    branch.head(Region.ATYRAU, "elmira");
    String number = branch.inReview(Region.ATYRAU);

    branch.answer(number, "erlan", ASSIGN_ANYWAY);

    assertThat(branch.task(number).getTaskDefinitionKey()).isEqualTo("ApproveDecision");
    assertThat(branch.ownerOf(number)).isNull();
  }

  @Test
  void neverGivesTheApprovalToTheReviewer() throws IOException {
    sayForApprovals("LEAST_LOADED");
    branch.head(Region.ZHAMBYL, "fariza");
    branch.specialists(Region.ZHAMBYL, "fariza");
    branch.head(Region.ZHAMBYL, "galym");
    String number = branch.inReview(Region.ZHAMBYL);

    branch.answer(number, "fariza", ASSIGN_ANYWAY);

    assertThat(branch.ownerOf(number)).isEqualTo("galym");
  }

  @Test
  void leavesTheTaskInThePoolWhenTheTableSaysNonsense() throws IOException {
    sayForApprovals("THE_YOUNGEST");
    branch.specialists(Region.ZHETISU, "gaukhar");
    String number = branch.inReview(Region.ZHETISU);

    branch.answer(number, "gaukhar", ASSIGN_ANYWAY);

    assertThat(branch.ownerOf(number)).isNull();
  }

  @Test
  void refusesAnAnswerFromAnybodyButTheOneWhoHasTheTask() {
    branch.specialists(Region.KARAGANDA, "indira", "ilyas");
    String number = branch.inReview(Region.KARAGANDA);
    branch.give(number, "indira");

    HttpResponse<String> answer = branch.answer(number, "ilyas", MORE_DOCUMENTS);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("This task is in the hands of 'indira'; the head of the branch can hand it over");
    assertThat(branch.answer(number, "indira", MORE_DOCUMENTS).statusCode()).isEqualTo(204);
  }

  @Test
  void letsAnAdministratorAnswerForAnybody() {
    branch.specialists(Region.KOSTANAY, "kamila");
    String number = branch.inReview(Region.KOSTANAY);

    assertThat(branch.answer(number, "admin", MORE_DOCUMENTS).statusCode()).isEqualTo(204);
  }

  @Test
  void letsNobodyButTheHeadTakeATaskFromAnother() {
    branch.specialists(Region.KYZYLORDA, "laura", "marat");
    branch.head(Region.KYZYLORDA, "madina");
    String number = branch.inReview(Region.KYZYLORDA);
    branch.give(number, "laura");
    String task = "/engine-rest/task/" + branch.task(number).getId();

    assertThat(branch.as("marat").post(task + "/unclaim", "").statusCode()).isEqualTo(400);
    assertThat(branch.as("marat").post(task + "/claim", "{\"userId\":\"marat\"}").statusCode())
        .isEqualTo(400);
    assertThat(branch.as("marat").post(task + "/assignee", "{\"userId\":\"marat\"}").body())
        .contains("in the hands of 'laura'");
    assertThat(branch.as("laura").post(task + "/assignee", "{\"userId\":\"marat\"}").body())
        .contains("Only the head of the branch may give a task to another");
    assertThat(branch.ownerOf(number)).isEqualTo("laura");

    assertThat(branch.as("madina").post(task + "/assignee", "{\"userId\":\"marat\"}").statusCode())
        .isEqualTo(204);
    assertThat(branch.ownerOf(number)).isEqualTo("marat");
    assertThat(branch.as("marat").post(task + "/unclaim", "").statusCode()).isEqualTo(204);
    assertThat(branch.ownerOf(number)).isNull();
  }

  @Test
  void letsNobodyChangeTheDatesOfATaskOrWhoMayDoIt() {
    branch.specialists(Region.MANGYSTAU, "nurlan");
    String number = branch.inReview(Region.MANGYSTAU);
    String task = "/engine-rest/task/" + branch.task(number).getId();

    HttpResponse<String> later =
        branch
            .as("nurlan")
            .json("PUT", task, "{\"name\":\"x\",\"due\":\"2027-01-11T09:00:00.000+0500\"}");
    HttpResponse<String> shared =
        branch
            .as("nurlan")
            .post(task + "/identity-links", "{\"groupId\":\"legal\",\"type\":\"candidate\"}");

    assertThat(later.statusCode()).isEqualTo(403);
    assertThat(later.body()).contains("put it on hold with a reason on the page of its case");
    assertThat(shared.statusCode()).isEqualTo(403);
  }

  @Test
  void passesTheUrgencyOfALateCaseOnToItsNextTask() {
    world.dayIs(LocalDate.of(2026, 11, 9), "none");
    branch.specialists(Region.PAVLODAR, "olzhas");
    String number = branch.inReview(Region.PAVLODAR);
    assertThat(branch.task(number).getPriority()).isEqualTo(50);

    // Registered on Monday the 9th: due on the eighth working day, Thursday the 19th.
    world.dayIs(LocalDate.of(2026, 11, 20), number);
    branch.answer(number, "olzhas", MORE_DOCUMENTS);

    assertThat(branch.task(number).getPriority()).isEqualTo(90);
  }

  /** Process owners may change the table while Tirek runs. */
  private void sayForApprovals(String how) throws IOException {
    String shipped = Files.readString(Path.of("bpmn/work-allocation.dmn"));
    String changed =
        shipped.replace(
            "<outputEntry id=\"RuleApprovalHow\"><text>\"POOL\"",
            "<outputEntry id=\"RuleApprovalHow\"><text>\"" + how + "\"");
    assertThat(changed).isNotEqualTo(shipped);
    table = repository.createDeployment().addString("work-allocation.dmn", changed).deploy();
  }
}
