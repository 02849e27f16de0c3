package kz.tirek.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import kz.tirek.People;
import kz.tirek.TirekTest;
import kz.tirek.cases.Applicant;
import kz.tirek.cases.Application;
import kz.tirek.cases.CaseStatus;
import kz.tirek.cases.Channel;
import kz.tirek.common.Conflict;
import kz.tirek.common.Iin;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.PaymentKind;
import kz.tirek.offers.Consent;
import kz.tirek.offers.NewOffer;
import kz.tirek.offers.Offer;
import kz.tirek.offers.OfferStatus;
import kz.tirek.offers.Offers;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code proactive-offer.bpmn}: a right that a registry made known is offered once. */
@TirekTest
class ProactiveOfferTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final Consent CONSENT = new Consent(CaseFixture.IBAN, "+77010000000");
  private static final String WORKER = "test";

  @Autowired private CaseFixture world;
  @Autowired private Offers offers;
  @Autowired private ExternalTaskService externalTasks;
  @Autowired private ObjectMapper json;

  @BeforeEach
  void startOnMonday() {
    world.dayIs(MONDAY, "none");
  }

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void registersTheApplicationOnTheDayOfConsent() {
    Applicant person = contributor();
    Offer offer = sent(jobLoss(person, MONDAY), person);
    assertThat(offer.status()).isEqualTo(OfferStatus.OPEN);
    world.dayIs(MONDAY.plusDays(2), offer.number());

    Offer accepted = offers.consent(offer.number(), CONSENT);

    Application application = world.file(accepted.caseNumber()).application();
    assertThat(accepted.status()).isEqualTo(OfferStatus.ACCEPTED);
    assertThat(application.status()).isEqualTo(CaseStatus.CHECKING);
    assertThat(application.channel()).isEqualTo(Channel.PROACTIVE);
    assertThat(application.riskDate()).isEqualTo(MONDAY);
    assertThat(application.appliedOn()).isEqualTo(MONDAY.plusDays(2));
    assertThat(application.applicant().familyName()).isEqualTo("Сәрсенова");
    assertThat(application.applicant().iban()).isEqualTo(CaseFixture.IBAN);
    assertThat(application.applicant().phone()).isEqualTo("+77010000000");
    // Six working days from Wednesday the 4th, the 9th is off: 5, 6, 10, 11, 12, 13.
    assertThat(application.clock().dueOn()).isEqualTo(LocalDate.of(2026, 3, 13));
    assertThat(world.isRunning(offer.number())).isFalse();
  }

  @Test
  void lapsesInSilenceAfterThreeCalendarDays() {
    Applicant person = contributor();
    world.dayIs(LocalDate.of(2026, 3, 6), "none");
    Offer offer = sent(jobLoss(person, MONDAY), person);
    // Friday, the weekend, and the 9th, which is off.
    assertThat(world.timerDue(offer.number(), "ConsentPeriodOver"))
        .isEqualTo(LocalDate.of(2026, 3, 9));

    world.dayIs(LocalDate.of(2026, 3, 9), offer.number());

    assertThat(offers.required(offer.number()).status()).isEqualTo(OfferStatus.LAPSED);
    assertThat(world.isRunning(offer.number())).isFalse();
    assertThat(world.passed(offer.number())).contains("OfferLapsed");
    assertThatThrownBy(() -> offers.consent(offer.number(), CONSENT))
        .isInstanceOfSatisfying(
            Impossible.class, refusal -> assertThat(refusal.code()).isEqualTo("OFFER_LAPSED"));
  }

  @Test
  void takesNoConsentAfterTheDeadlineEvenBeforeItsTimerRan() {
    Applicant person = contributor();
    Offer offer = sent(jobLoss(person, MONDAY), person);
    world.dayIs(MONDAY.plusDays(4), "none");

    assertThatThrownBy(() -> offers.consent(offer.number(), CONSENT))
        .isInstanceOf(Impossible.class)
        .hasMessageContaining("2026-03-05T09:00");
  }

  @Test
  void isMadeOnceHoweverOftenItsHappeningIsTold() {
    Applicant person = contributor();
    Offer offer = offers.offer(jobLoss(person, MONDAY));

    Offer again = offers.offer(jobLoss(person, MONDAY));

    assertThat(again.number()).isEqualTo(offer.number());
    assertThat(
            externalTasks
                .createExternalTaskQuery()
                .topicName("offer.person")
                .processInstanceId(task(offer, "offer.person").getProcessInstanceId())
                .count())
        .isEqualTo(1);
  }

  @Test
  void offersForEveryTwin() {
    Applicant person = contributor();

    Offer first = offers.offer(childCare(person, People.aWomanBorn(MONDAY)));
    Offer second = offers.offer(childCare(person, People.aWomanBorn(MONDAY)));

    assertThat(first.number()).isNotEqualTo(second.number());
    assertThat(second.status()).isEqualTo(OfferStatus.PREPARED);
  }

  @Test
  void registersTheChildOfTheOffer() {
    Applicant person = contributor();
    Iin child = People.aWomanBorn(MONDAY);
    Offer offer = sent(childCare(person, child), person);

    String number = offers.consent(offer.number(), CONSENT).caseNumber();

    assertThat(world.file(number).application().subject()).isEqualTo(child.value());
  }

  @Test
  void isNotMadeWhereACaseForItLives() {
    PaymentExample example = world.example(PaymentKind.JOB_LOSS);
    String number = world.registered(example);

    Offer offer = offers.offer(jobLoss(example.applicant(), MONDAY));

    assertThat(offer.status()).isEqualTo(OfferStatus.CLOSED);
    assertThat(offer.reasons()).extracting("code").containsExactly("CASE_EXISTS");
    assertThat(offer.reasons().get(0).text().en()).contains(number);
    assertThat(world.isRunning(offer.number())).isFalse();
  }

  @Test
  void isNotMadeWhereTheLawAlreadySaysNo() {
    Offer poor = offers.offer(jobLoss(world.applicant(), MONDAY));
    assertThat(poor.status()).isEqualTo(OfferStatus.CLOSED);
    assertThat(poor.reasons())
        .extracting("code")
        .contains("NO_CONTRIBUTIONS_IN_WINDOW", "PARTICIPATION_TOO_SHORT");
    assertThat(world.isRunning(poor.number())).isFalse();

    // 66 years old in 2026.
    Iin old = People.aWomanBorn(LocalDate.of(1960, 1, 5));
    Offer late =
        offers.offer(offer(old.value(), PaymentKind.DISABILITY, "examinationNumber", "MSE-9"));
    assertThat(late.reasons()).extracting("code").contains("PENSION_AGE_REACHED");
  }

  @Test
  void offersDisabilityBeforeTheDegreeIsKnown() {
    Applicant person = contributor();

    Offer offer =
        offers.offer(offer(person.iin(), PaymentKind.DISABILITY, "examinationNumber", "MSE-10"));

    assertThat(offer.status()).isEqualTo(OfferStatus.PREPARED);
  }

  @Test
  void isClosedWhereNobodyCanBeAsked() {
    Offer unknown = offers.offer(jobLoss(contributor(), MONDAY));
    complete(unknown, "offer.person", Map.of());
    assertThat(offers.required(unknown.number()).reasons())
        .extracting("code")
        .containsExactly("PERSON_UNKNOWN");
    assertThat(world.passed(unknown.number())).contains("OfferClosed");

    Applicant dead = contributor();
    Offer deceased = offers.offer(jobLoss(dead, MONDAY));
    ObjectNode record = register(dead);
    record.put("deathDate", "2026-03-01");
    complete(deceased, "offer.person", Map.of("person", record));

    assertThat(offers.required(deceased.number()).status()).isEqualTo(OfferStatus.CLOSED);
    assertThat(offers.required(deceased.number()).reasons())
        .extracting("code")
        .containsExactly("PERSON_DECEASED");
    assertThat(world.isRunning(unknown.number())).isFalse();
    assertThat(world.isRunning(deceased.number())).isFalse();
    assertThatThrownBy(() -> offers.consent(deceased.number(), CONSENT))
        .isInstanceOf(Impossible.class);
  }

  @Test
  void namesTheCaseWhenConsentComesTwice() {
    Applicant person = contributor();
    Offer offer = sent(jobLoss(person, MONDAY), person);
    String number = offers.consent(offer.number(), CONSENT).caseNumber();

    assertThatThrownBy(() -> offers.consent(offer.number(), CONSENT))
        .isInstanceOfSatisfying(
            Conflict.class, conflict -> assertThat(conflict.caseNumber()).isEqualTo(number));
  }

  @Test
  void staysOpenWhenTheApplicationCannotBeRegisteredSo() {
    Applicant person = contributor();
    Offer offer =
        sent(offer(person.iin(), PaymentKind.JOB_LOSS, "registeredOn", "yesterday"), person);

    assertThatThrownBy(() -> offers.consent(offer.number(), CONSENT))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid ->
                assertThat(invalid.errors()).extracting("field").contains("details.registeredOn"));
    assertThatThrownBy(() -> offers.consent(offer.number(), new Consent("KZ00", null)))
        .isInstanceOf(InvalidInput.class);

    Offer open = offers.required(offer.number());
    assertThat(open.status()).isEqualTo(OfferStatus.OPEN);
    assertThat(open.consentedAt()).isNull();
    assertThat(world.isRunning(offer.number())).isTrue();
  }

  @Test
  void cannotBeConsentedToBeforeItIsSent() {
    Offer offer = offers.offer(jobLoss(contributor(), MONDAY));

    assertThatThrownBy(() -> offers.consent(offer.number(), CONSENT))
        .isInstanceOf(Impossible.class)
        .hasMessageContaining("not been sent");
  }

  @Test
  void isForThreePaymentsOnlyAndForRightsThatHaveArisen() {
    String iin = contributor().iin();

    assertThatThrownBy(() -> offers.offer(offer(iin, PaymentKind.MATERNITY, "sheetNumber", "1")))
        .isInstanceOf(Impossible.class)
        .hasMessageContaining("on application only");
    assertThatThrownBy(
            () ->
                offers.offer(
                    new NewOffer(
                        "940418450001", null, MONDAY.plusDays(1), null, "labour-market", null)))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            invalid ->
                assertThat(invalid.errors())
                    .extracting("field")
                    .containsExactly("iin", "payment", "details", "ground", "riskDate"));
  }

  @Test
  void tellsInThreeLanguagesWhatIsOffered() {
    Offer offer = offers.offer(jobLoss(contributor(), MONDAY));

    assertThat(offers.sms(offer.number()).text().kk())
        .contains("жұмысынан айырылу", offer.number());
    assertThat(offers.sms(offer.number()).text().ru()).contains("потери работы");
    assertThat(offers.sms(offer.number()).text().en()).contains("within 3 days");
  }

  private Applicant contributor() {
    Applicant person = world.applicant(null);
    world.contributed(person, Incomes.before(YearMonth.from(MONDAY), 24, 200_000));
    return person;
  }

  /** The person is known to the register, and the SMS is out. */
  private Offer sent(NewOffer arriving, Applicant person) {
    Offer offer = offers.offer(arriving);
    complete(offer, "offer.person", Map.of("person", register(person)));
    complete(offer, "offer.sms", null);
    return offers.required(offer.number());
  }

  private ObjectNode register(Applicant person) {
    ObjectNode record = json.valueToTree(person);
    record.remove("iin");
    record.remove("iban");
    record.remove("phone");
    return record;
  }

  private void complete(Offer offer, String topic, Map<String, Object> person) {
    ExternalTask task = task(offer, topic);
    externalTasks.lock(task.getId(), WORKER, 60_000);
    externalTasks.complete(
        task.getId(),
        WORKER,
        null,
        person == null
            ? Map.of()
            : Map.of(
                "offerPerson", Variables.stringValue(json.valueToTree(person).toString(), true)));
  }

  private ExternalTask task(Offer offer, String topic) {
    return world.externalTask(offer.number(), topic);
  }

  private NewOffer jobLoss(Applicant person, LocalDate on) {
    return offer(person.iin(), PaymentKind.JOB_LOSS, "registeredOn", on.toString());
  }

  private NewOffer offer(String iin, PaymentKind payment, String detail, String value) {
    return new NewOffer(
        iin, payment, MONDAY, json.createObjectNode().put(detail, value), "registry", "EVENT");
  }

  private NewOffer childCare(Applicant person, Iin child) {
    ObjectNode details =
        json.createObjectNode()
            .put("childIin", child.value())
            .put("childBirthDate", MONDAY.toString())
            .put("childOrder", 1);
    return new NewOffer(
        person.iin(), PaymentKind.CHILD_CARE, MONDAY, details, "civil-status", "BIRTH");
  }
}
