package kz.tirek.bpmn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import kz.tirek.Chromium;
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
      Page page = chromium.tasklistOf("specialist");
      Locator form = open(page, number);
      // 500,000 × 126/30 = 2,100,000; 10 % withheld: 1,890,000.
      assertThat(form).containsText("To pay 1 890 000.00 ₸");
      assertThat(form).containsText("Сәрсенова Айгүл Маратқызы");
      assertThat(form.locator(".fjs-table").first()).containsText("Sick-leave sheets");
      Chromium.picture(page, "tasklist-review");
      choose(form, "Assign the payment");
      complete(page);
      awaitStatus(number, CaseStatus.ASSIGNED);
    }
  }

  @Test
  void aRefusalGoesThroughReviewHearingAndTheHeadOfTheBranch() {
    world.dayIs(LocalDate.of(2026, 11, 9), "none");
    String number = world.checkedBut(Registry.EMPLOYMENT, "FAILED");

    try (Chromium chromium = Chromium.at(port)) {
      Page specialist = chromium.tasklistOf("specialist");
      Locator review = open(specialist, number);
      choose(review, "Refuse: hearing and approval follow");
      complete(specialist);
      assertThat(specialist.locator("[notifications-panel]")).containsText("needs a reason");
      review = open(specialist, number);
      choose(review, "Refuse: hearing and approval follow");
      review.locator("textarea").fill("The employer recorded no leave");
      complete(specialist);
      awaitStatus(number, CaseStatus.HEARING);
      world.deliverNotice(number);
      world.dayIs(LocalDate.of(2026, 11, 13), number);

      Locator hearing = open(specialist, number);
      Chromium.picture(specialist, "tasklist-hearing");
      choose(hearing, "The refusal stands");
      hearing.locator("textarea").nth(0).fill("The employer confirmed it");
      hearing.locator("textarea").nth(1).fill("Heard by telephone");
      complete(specialist);
      awaitStatus(number, CaseStatus.APPROVAL);

      Page head = chromium.tasklistOf("head");
      Locator approval = open(head, number);
      assertThat(approval).containsText("The employer confirmed it");
      Chromium.picture(head, "tasklist-approval");
      choose(approval, "Approve");
      complete(head);
      awaitStatus(number, CaseStatus.REFUSED);
    }
  }

  @Test
  void aSpecialistSettlesADisabilityOnPaper() {
    String number = world.registered(world.example(PaymentKind.DISABILITY));
    ClockUtil.offset(11 * 60_000L);
    world.runDueJobs(number);

    try (Chromium chromium = Chromium.at(port)) {
      Page page = chromium.tasklistOf("specialist");
      Locator form = open(page, number);
      assertThat(form).not().containsText("Sick-leave sheet");
      form.getByLabel("Confirmed", new Locator.GetByLabelOptions().setExact(true))
          .all()
          .forEach(Locator::check);
      form.locator("textarea").fill("Certificate of the examination of this month");
      form.getByLabel("Loss of capacity").fill("65");
      form.getByText("Group").locator("..").locator(".fjs-input-group").click();
      form.getByText("III", new Locator.GetByTextOptions().setExact(true)).click();
      form.getByLabel("Last day of the term").fill("06/30/2028");
      page.keyboard().press("Tab");
      assertThat(form.locator("textarea")).hasValue("Certificate of the examination of this month");
      Chromium.picture(page, "tasklist-settle");
      complete(page);
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
      Page page = chromium.tasklistOf("monitor");
      Locator form = open(page, number);
      assertThat(form).containsText("I was on leave all the time");
      assertThat(form).containsText("by specialist, approved by head");
      // 20 working days from the 10th: none of them off before the 8th of December.
      assertThat(form).containsText("Due 08.12.2026 · 20 working days left");
      choose(form, "is changed for the applicant");
      form.locator("textarea").fill("The employer's letter proves it");
      form.locator("textarea").scrollIntoViewIfNeeded();
      Chromium.picture(page, "tasklist-complaint");
      complete(page);
      awaitStatus(number, CaseStatus.ASSIGNED);
    }
  }

  /** Finds the case's task in "My branch", takes it and waits for its form. */
  private static Locator open(Page page, String number) {
    page.reload();
    page.getByText("My branch").first().click();
    page.locator(".tasks-list li.task", new Page.LocatorOptions().setHasText(number)).click();
    Locator form = page.locator(".fjs-container");
    assertThat(form).containsText(number);
    Locator claim = page.getByText("Claim", new Page.GetByTextOptions().setExact(true));
    if (claim.isVisible()) {
      claim.click();
    }
    assertThat(form.locator("fieldset, input").first()).isEnabled();
    return form;
  }

  private static void choose(Locator form, String label) {
    form.getByLabel(label).check();
  }

  private static void complete(Page page) {
    page.getByText("Complete", new Page.GetByTextOptions().setExact(true)).click();
  }

  private void awaitStatus(String number, CaseStatus wanted) {
    for (int i = 0; i < 100 && world.file(number).application().status() != wanted; i++) {
      try {
        Thread.sleep(100);
        world.runDueJobs(number);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    assertThat(world.file(number).application().status()).isEqualTo(wanted);
  }
}
