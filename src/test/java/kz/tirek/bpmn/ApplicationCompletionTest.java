package kz.tirek.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.tirek.TirekTest;
import kz.tirek.cases.CaseStatus;
import kz.tirek.cases.Cases;
import kz.tirek.cases.NewDocument;
import kz.tirek.cases.Registry;
import kz.tirek.common.PaymentKind;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code application-completion.bpmn}: asked for, come in time, too late, or not needed. */
@TirekTest
class ApplicationCompletionTest {
  /** The day before the Nauryz holidays begin: 23–25 March 2026 are off. */
  private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 19);

  private static final NewDocument SHEET_COPY =
      new NewDocument("SICK_LEAVE_SHEET", "sheet.pdf", "application/pdf", new byte[] {1});

  @Autowired private CaseFixture world;
  @Autowired private LifeFixture life;
  @Autowired private Cases cases;

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void checksAnewWhenTheDocumentsComeInTime() {
    String number = asked();
    world.deliverNotice(number);

    cases.complete(number, List.of(SHEET_COPY), null);

    assertThat(world.passed(number))
        .contains("NotifyOfMissingDocuments", "DocumentsReceived", "ApplicationCompleted");
    assertThat(world.rests(number)).contains("CheckPerson", "CheckSickLeaveSheet");
    assertThat(world.file(number).application().status()).isEqualTo(CaseStatus.CHECKING);
  }

  @Test
  void waitsForNothingWhenTheDocumentsCameBeforeTheNotice() {
    String number = asked();
    cases.complete(number, List.of(SHEET_COPY), null);
    assertThat(world.rests(number)).contains("NotifyOfMissingDocuments");

    world.deliverNotice(number);

    assertThat(world.passed(number)).contains("DocumentsAlreadyHere", "ApplicationCompleted");
    assertThat(world.rests(number)).contains("CheckPerson");
  }

  @Test
  void goesOnWithoutThemAfterFiveWorkingDaysOverNauryz() {
    String number = asked();
    world.deliverNotice(number);

    // 20, 26, 27, 30, 31 March.
    assertThat(world.timerDue(number, "CompletionDeadlinePassed"))
        .isEqualTo(LocalDate.of(2026, 3, 31));
    world.dayIs(LocalDate.of(2026, 3, 31), number);
    assertThat(world.tasks(number)).isEmpty();
    world.dayIs(LocalDate.of(2026, 4, 1), number);

    assertThat(world.passed(number)).contains("ApplicationLeftIncomplete");
    assertThat(world.task(number).getTaskDefinitionKey()).isEqualTo("ReviewCase");
  }

  @Test
  void takesDocumentsThatComeTooLateButChecksNothingAnew() {
    String number = asked();
    world.deliverNotice(number);
    world.dayIs(LocalDate.of(2026, 4, 1), number);

    cases.complete(number, List.of(SHEET_COPY), null);

    assertThat(world.task(number).getTaskDefinitionKey()).isEqualTo("ReviewCase");
    assertThat(world.file(number).documents()).hasSize(1);
  }

  @Test
  void asksAsOftenAsTheSpecialistWantsMore() {
    world.dayIs(THURSDAY, "none");
    String number = world.checkedBut(Registry.EMPLOYMENT, "FAILED");
    for (int round = 1; round <= 2; round++) {
      answer(number, Map.of("proposal", "COMPLETE"));
      assertThat(world.task(number).getTaskDefinitionKey()).isEqualTo("RequestDocuments");
      answer(number, Map.of("step", "PROCEED", "reason", "already here"));
    }

    assertThat(world.passed(number)).contains("DocumentsWanted", "ApplicationLeftIncomplete");
    assertThat(world.task(number).getTaskDefinitionKey()).isEqualTo("ReviewCase");
  }

  @Test
  void refusesARequestForNothingAndAStepWithoutAReason() {
    world.dayIs(THURSDAY, "none");
    String number = world.checkedBut(Registry.EMPLOYMENT, "FAILED");
    answer(number, Map.of("proposal", "COMPLETE"));

    assertThatThrownBy(() -> answer(number, Map.of("step", "ASK")))
        .hasMessageContaining("what the applicant should send");
    assertThatThrownBy(() -> answer(number, Map.of("step", "PROCEED")))
        .hasMessageContaining("needs a reason");
    assertThat(world.task(number).getTaskDefinitionKey()).isEqualTo("RequestDocuments");
  }

  @Test
  void asksForTheAccountAndPaysToIt() {
    String number = withoutAccount(PaymentKind.MATERNITY);
    assertThat(world.file(number).missing()).extracting("code").containsExactly("IBAN_MISSING");
    answer(number, Map.of("step", "ASK"));
    world.deliverNotice(number);

    cases.complete(number, List.of(), CaseFixture.IBAN);
    world.confirmAll(number, 126);

    assertThat(world.file(number).application().status()).isEqualTo(CaseStatus.ASSIGNED);
    assertThat(life.lastOrder(number).iban()).isEqualTo(CaseFixture.IBAN);
  }

  @Test
  void assignsNothingWithoutAnAccountAndLetsAPersonAskAgain() {
    for (PaymentKind payment : List.of(PaymentKind.MATERNITY, PaymentKind.CHILD_CARE)) {
      String number = withoutAccount(payment);
      answer(number, Map.of("step", "PROCEED", "reason", "the applicant has none yet"));

      assertThat(world.task(number).getTaskDefinitionKey()).isEqualTo("ReviewCase");
      assertThat(world.file(number).against())
          .extracting("code")
          .containsExactly("ACCOUNT_MISSING");
      assertThatThrownBy(
              () -> answer(number, Map.of("proposal", "ASSIGN", "reason", "all is proved")))
          .hasMessageContaining("account");
      assertThat(world.task(number).getTaskDefinitionKey()).isEqualTo("ReviewCase");

      cases.complete(number, List.of(), CaseFixture.IBAN);
      answer(number, Map.of("proposal", "ASSIGN"));
      assertThat(world.file(number).application().status()).isEqualTo(CaseStatus.ASSIGNED);
    }
  }

  @Test
  void canBeWithdrawnWhileItWaits() {
    String number = asked();
    world.deliverNotice(number);

    cases.withdraw(number);
    world.deliverNotices(number);

    assertThat(world.isRunning(number)).isFalse();
    assertThat(world.passed(number)).contains("CaseWithdrawn");
  }

  private String withoutAccount(PaymentKind payment) {
    PaymentExample example = PaymentExample.of(payment, world.applicant(null), world.today());
    return world.checked(example);
  }

  private String asked() {
    world.dayIs(THURSDAY, "none");
    String number = world.checkedBut(Registry.SICK_LEAVE, "NOT_FOUND");
    answer(number, Map.of("step", "ASK"));
    return number;
  }

  private void answer(String number, Map<String, Object> fields) {
    world.answerTask(number, "specialist", "specialist", fields);
  }
}
