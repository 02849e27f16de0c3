package kz.tirek.bpmn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import kz.tirek.Chromium;
import kz.tirek.Eventually;
import kz.tirek.Tasklist;
import kz.tirek.TirekTest;
import kz.tirek.cases.CaseStatus;
import kz.tirek.cases.Registry;
import kz.tirek.common.PaymentKind;
import kz.tirek.complaints.Complaints;
import kz.tirek.complaints.NewComplaint;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** People at work in Tasklist, in a real browser. */
// A database of its own: the list of a branch shows a page of tasks, and other tests leave many.
@TirekTest
@TestPropertySource(properties = "tirek.test=tasklist")
class TasklistWalkTest {
  @LocalServerPort private int port;
  @Autowired private CaseFixture world;
  @Autowired private Complaints complaints;

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void aSpecialistAssignsWhatTheTableLeftToAPerson() {
    String number = world.checked(500_000);

    try (Chromium chromium = Chromium.at(port)) {
      Tasklist page = chromium.tasklistOf("specialist");
      Locator form = page.open(number);
      // 500,000 × 126/30 = 2,100,000; 10 % withheld: 1,890,000.
      assertThat(form).containsText("To pay 1 890 000.00 ₸");
      assertThat(form).containsText("Сәрсенова Айгүл Маратқызы");
      assertThat(form.locator(".fjs-table").first()).containsText("Sick-leave sheets");
      page.picture("tasklist-review");
      Tasklist.choose(form, "Assign the payment");
      page.complete();
      awaitStatus(number, CaseStatus.ASSIGNED);
    }
  }

  @Test
  void aRefusalGoesThroughReviewHearingAndTheHeadOfTheBranch() {
    world.dayIs(LocalDate.of(2026, 11, 9), "none");
    String number = world.checkedBut(Registry.EMPLOYMENT, "FAILED");

    try (Chromium chromium = Chromium.at(port)) {
      Tasklist specialist = chromium.tasklistOf("specialist");
      Locator review = specialist.open(number);
      Tasklist.choose(review, "Refuse: hearing and approval follow");
      specialist.complete();
      assertThat(specialist.notice()).containsText("needs a reason");
      review = specialist.open(number);
      Tasklist.choose(review, "Refuse: hearing and approval follow");
      review.locator("textarea").fill("The employer recorded no leave");
      specialist.complete();
      awaitStatus(number, CaseStatus.HEARING);
      world.deliverNotice(number);
      world.dayIs(LocalDate.of(2026, 11, 13), number);

      Locator hearing = specialist.open(number);
      specialist.picture("tasklist-hearing");
      Tasklist.choose(hearing, "The refusal stands");
      hearing.locator("textarea").nth(0).fill("The employer confirmed it");
      hearing.locator("textarea").nth(1).fill("Heard by telephone");
      specialist.complete();
      awaitStatus(number, CaseStatus.APPROVAL);

      Tasklist head = chromium.tasklistOf("head");
      Locator approval = head.open(number);
      assertThat(approval).containsText("The employer confirmed it");
      head.picture("tasklist-approval");
      Tasklist.choose(approval, "Approve");
      head.complete();
      awaitStatus(number, CaseStatus.REFUSED);
    }
  }

  @Test
  void aSpecialistSettlesADisabilityOnPaper() {
    String number = world.registered(world.example(PaymentKind.DISABILITY));
    ClockUtil.offset(11 * 60_000L);
    world.runDueJobs(number);

    try (Chromium chromium = Chromium.at(port)) {
      Tasklist page = chromium.tasklistOf("specialist");
      Locator form = page.open(number);
      assertThat(form).not().containsText("Sick-leave sheet");
      form.getByLabel("Confirmed", new Locator.GetByLabelOptions().setExact(true))
          .all()
          .forEach(Locator::check);
      form.locator("textarea").fill("Certificate of the examination of this month");
      form.getByLabel("Loss of capacity").fill("65");
      form.getByText("Group").locator("..").locator(".fjs-input-group").click();
      form.getByText("III", new Locator.GetByTextOptions().setExact(true)).click();
      form.getByLabel("Last day of the term").fill("06/30/2028");
      page.page().keyboard().press("Tab");
      assertThat(form.locator("textarea")).hasValue("Certificate of the examination of this month");
      page.picture("tasklist-settle");
      page.complete();
      awaitStatus(number, CaseStatus.REVIEW);
    }

    assertThat(world.file(number).calculation().orElseThrow().until())
        .isEqualTo(LocalDate.of(2028, 6, 30));
  }

  @Test
  void theCentralOfficeExaminesAComplaint() {
    String number = Refusals.refused(world, LocalDate.of(2026, 11, 10), "head");
    complaints.file(
        number, new NewComplaint("I was on leave all the time", LocalDate.of(2026, 11, 10), null));

    try (Chromium chromium = Chromium.at(port)) {
      Tasklist page = chromium.tasklistOf("monitor");
      Locator form = page.open(number);
      assertThat(form).containsText("I was on leave all the time");
      assertThat(form).containsText("by specialist, approved by head");
      // 20 working days from the 10th: none of them off before the 8th of December.
      assertThat(form).containsText("Due 08.12.2026 · 20 working days left");
      Tasklist.choose(form, "is changed for the applicant");
      form.locator("textarea").fill("The employer's letter proves it");
      form.locator("textarea").scrollIntoViewIfNeeded();
      page.picture("tasklist-complaint");
      page.complete();
      awaitStatus(number, CaseStatus.ASSIGNED);
    }
  }

  private void awaitStatus(String number, CaseStatus wanted) {
    Eventually.becomes(
        wanted,
        () -> {
          world.runDueJobs(number);
          return world.file(number).application().status();
        });
  }
}
