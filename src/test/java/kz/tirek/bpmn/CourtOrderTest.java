package kz.tirek.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import kz.tirek.TirekTest;
import kz.tirek.cases.CaseFile;
import kz.tirek.cases.CaseStatus;
import kz.tirek.cases.Decision;
import kz.tirek.common.Conflict;
import kz.tirek.common.Impossible;
import kz.tirek.common.Money;
import kz.tirek.complaints.Complaints;
import kz.tirek.complaints.CourtOrder;
import kz.tirek.complaints.CourtOrder.Orders;
import kz.tirek.complaints.Courts;
import kz.tirek.complaints.NewComplaint;
import kz.tirek.complaints.NewCourtOrder;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code court-order.bpmn}: what a court says about a refusal is carried out. */
@TirekTest
class CourtOrderTest {
  private static final LocalDate DECIDED = LocalDate.of(2026, 2, 27);
  private static final LocalDate JUDGED = LocalDate.of(2026, 3, 3);

  /** A Friday; 9 March, the Monday after it, is off. */
  private static final LocalDate IN_FORCE = LocalDate.of(2026, 3, 6);

  private static final String COURT = "Administrative court of Almaty";

  @Autowired private CaseFixture world;
  @Autowired private Courts orders;
  @Autowired private Complaints complaints;
  @Autowired private FormService forms;

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void assignsWhatTheCourtOrdered() {
    String number = Refusals.refused(world, DECIDED, "head");
    receive(number, Orders.ASSIGN);

    carryOut(number, "head", "Assigned as ordered");

    CaseFile file = world.file(number);
    assertThat(file.application().status()).isEqualTo(CaseStatus.ASSIGNED);
    Decision decision = last(file.decisions());
    assertThat(decision.kind()).isEqualTo(Decision.Kind.ASSIGN);
    assertThat(decision.basis()).isEqualTo(COURT + ", № 7594-26/15, 03.03.2026");
    assertThat(decision.proposedBy()).isEqualTo("head");
    assertThat(file.award().orElseThrow().periods().get(0).gross())
        .isEqualTo(Money.of("1050000.00"));
    assertThat(orders.ofCase(number))
        .singleElement()
        .matches(order -> order.carriedOutBy().equals("head"))
        .matches(order -> order.carriedOutAt() != null);
    world.bankAnswers(number, true, null);
    world.deliverNotice(number);
    assertThat(last(world.file(number).notices()).text().ru()).contains(COURT);
    assertThat(world.passed(number)).contains("OrderCarriedOut");
  }

  @Test
  void givesTheHeadThreeWorkingDaysAndShowsTheOrder() {
    String number = Refusals.refused(world, DECIDED, "head");

    receive(number, Orders.ASSIGN);

    Task task = world.task(number);
    assertThat(task.getTaskDefinitionKey()).isEqualTo("CarryOutCourtOrder");
    // 10, 11 and 12 March.
    assertThat(task.getDueDate().toInstant().atZone(ZoneId.of("Asia/Almaty")).toLocalDate())
        .isEqualTo(LocalDate.of(2026, 3, 12));
    assertThat(forms.getTaskFormVariables(task.getId()).get("orderedText").toString())
        .contains(COURT, "№ 7594-26/15", "in force since 06.03.2026", "The Fund shall pay");
  }

  @Test
  void keepsAJudgmentThatLeavesTheRefusalAsItIs() {
    String number = Refusals.refused(world, DECIDED, "head");

    receive(number, Orders.REFUSAL_STANDS);

    assertThat(world.isRunning(number)).isFalse();
    assertThat(world.file(number).application().status()).isEqualTo(CaseStatus.REFUSED);
    assertThat(orders.ofCase(number))
        .extracting(CourtOrder::orders)
        .containsExactly(Orders.REFUSAL_STANDS);
    assertThat(world.passed(number)).contains("RefusalStands");
  }

  @Test
  void cannotCarryOutWhatTheLawGivesNoAmountFor() {
    String number = Refusals.refusedByLaw(world, DECIDED, "head");
    receive(number, Orders.ASSIGN);

    assertThatThrownBy(() -> carryOut(number, "head", "as ordered"))
        .hasMessageContaining("no amount");
    assertThatThrownBy(() -> carryOut(number, "head", ""))
        .hasMessageContaining("how the order is carried out");
    assertThat(world.file(number).application().status()).isEqualTo(CaseStatus.REFUSED);
  }

  @Test
  void assignsOnlyOnceWhenAComplaintWasFaster() {
    String number = Refusals.refused(world, DECIDED, "head2");
    world.dayIs(IN_FORCE, number);
    complaints.file(number, new NewComplaint("You are wrong", IN_FORCE, null));
    String examining = world.task(number).getId();
    orders.receive(number, order(Orders.ASSIGN, IN_FORCE), "legal");
    // Two tasks are open now: the complaint's is answered first.
    world.answerTaskOf(examining, "head", "head", Map.of("outcome", "CHANGE", "reason", "wrong"));

    carryOut(number, "head", "It has been assigned by now");

    assertThat(world.file(number).decisions())
        .extracting(Decision::kind)
        .containsExactly(Decision.Kind.REFUSE, Decision.Kind.ASSIGN);
    assertThat(orders.ofCase(number).get(0).carriedOutAt()).isNotNull();
  }

  @Test
  void isRefusedBeforeItTakesForce() {
    String number = Refusals.refused(world, DECIDED, "head");
    world.dayIs(JUDGED, number);

    assertThatThrownBy(() -> orders.receive(number, order(Orders.ASSIGN, IN_FORCE), "legal"))
        .isInstanceOf(Impossible.class)
        .hasMessageContaining("2026-03-06");
  }

  @Test
  void isTakenOnce() {
    String number = Refusals.refused(world, DECIDED, "head");
    receive(number, Orders.ASSIGN);

    assertThatThrownBy(() -> receive(number, Orders.ASSIGN)).isInstanceOf(Conflict.class);
    assertThat(world.tasks(number)).hasSize(1);
  }

  @Test
  void isAboutARefusedCase() {
    world.dayIs(IN_FORCE, "none");
    String assigned = world.checked(250_000);
    String open = world.register(world.applicant());

    assertThatThrownBy(() -> receive(assigned, Orders.ASSIGN))
        .isInstanceOf(Conflict.class)
        .hasMessageContaining("assigned already");
    assertThatThrownBy(() -> receive(open, Orders.ASSIGN))
        .isInstanceOf(Impossible.class)
        .hasMessageContaining("was not refused");
  }

  private void receive(String number, Orders what) {
    world.dayIs(IN_FORCE, number);
    orders.receive(number, order(what, IN_FORCE), "legal");
  }

  private static NewCourtOrder order(Orders what, LocalDate inForceOn) {
    return new NewCourtOrder(
        COURT, "7594-26/15", JUDGED, inForceOn, what, "The Fund shall pay within ten days");
  }

  private void carryOut(String number, String user, String reason) {
    world.answerTask(number, user, "head", Map.of("reason", reason));
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }
}
