package kz.tirek.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kz.tirek.TirekTest;
import kz.tirek.awards.Award;
import kz.tirek.awards.AwardPeriod;
import kz.tirek.awards.Awards;
import kz.tirek.awards.Change;
import kz.tirek.awards.Determination;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.bpmn.PaymentExample;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Words;
import kz.tirek.payouts.Payouts;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What notices say of awards, in Kazakh and Russian. The award: job lost on 9 November 2026,
 * 200,000 in each of 24 months: 200,000 × 0.45 × 0.85 = 76,500.00, of it 7,650.00 for the pension
 * fund, 68,850.00 paid out; 24 months give 3 months, the last day is 8 February 2027.
 */
@TirekTest
class NoticeTextsTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);
  private static final LocalDate LAST_DAY = LocalDate.of(2027, 2, 8);
  private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

  @Autowired private CaseFixture world;
  @Autowired private Cases cases;
  @Autowired private Awards awards;
  @Autowired private Payouts payouts;
  @Autowired private NoticeTexts texts;

  @BeforeEach
  void startOnMonday() {
    world.dayIs(MONDAY, "none");
  }

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void tellsAMonthlyAmountFromWhenUntilWhenAndToWhichAccount() {
    String number = world.assigned(PaymentKind.JOB_LOSS);

    Words text = write(NoticeKind.ASSIGNMENT, number);

    assertThat(plain(text.kk()))
        .containsExactly(
            "№ " + number + " өтініш бойынша ай сайынғы әлеуметтік төлем тағайындалды.",
            "09.11.2026 бастап 08.02.2027 қоса алғанда айына 68 850,00 теңге (есептелгені"
                + " 76 500,00 теңге, одан 7 650,00 теңге зейнетақы жарнасы ұсталады).",
            "Төлем KZ699990000000000001 шотыңызға аударылады. Толық емес ай үшін күнтізбелік"
                + " күндермен төленеді.",
            "Шешіммен келіспесеңіз, үш ай ішінде Мемлекеттік корпорация арқылы шағым бере аласыз;"
                + " ол жиырма жұмыс күні ішінде қаралады. Содан кейін сотқа жүгінуге болады.");
    assertThat(plain(text.ru()))
        .containsExactly(
            "По заявлению № " + number + " назначена ежемесячная социальная выплата.",
            "С 09.11.2026 по 08.02.2027 включительно — 68 850,00 тенге в месяц (начислено"
                + " 76 500,00 тенге, из них 7 650,00 тенге удерживается как пенсионный взнос).",
            "Выплата перечисляется на ваш счёт KZ699990000000000001. За неполный месяц платится"
                + " по календарным дням.",
            "Если вы не согласны с решением, в течение трёх месяцев можно подать жалобу через"
                + " Государственную корпорацию; она рассматривается двадцать рабочих дней. После"
                + " этого можно обратиться в суд.");
  }

  @Test
  void tellsEveryAmountOfAPastThatWasIndexed() {
    Award award =
        award(world.checked(PaymentExample.ofDomain(PaymentKind.BREADWINNER, world.applicant())));

    // Example 5 of domain.md: 40,612.14; nothing is withheld for the pension fund.
    // 01.01.2023: × 1.085 = 44,064.17.
    assertThat(plain(write(NoticeKind.ASSIGNMENT, award.caseNumber()).ru()))
        .contains(
            "С 11.09.2022 по 31.12.2022 включительно — 40 612,14 тенге в месяц.",
            "С 01.01.2023 по 31.12.2023 включительно — 44 064,17 тенге в месяц.");
  }

  @Test
  void tellsASumPaidAtOnce() {
    String number = world.checked(187_500);

    // 187,500 × 126 / 30 = 787,500.00; 10 % of it for the pension fund.
    Words text = write(NoticeKind.ASSIGNMENT, number);
    assertThat(plain(text.kk()))
        .startsWith(
            "№ "
                + number
                + " өтініш бойынша әлеуметтік төлем тағайындалды. KZ699990000000000001"
                + " шотыңызға 708 750,00 теңге аударылды (есептелгені 787 500,00 теңге, одан"
                + " 78 750,00 теңге зейнетақы жарнасы ұсталады).");
    assertThat(plain(text.ru()))
        .startsWith(
            "По заявлению № "
                + number
                + " назначена социальная выплата. На ваш счёт"
                + " KZ699990000000000001 перечислено 708 750,00 тенге (начислено 787 500,00 тенге,"
                + " из них 78 750,00 тенге удерживается как пенсионный взнос).");
  }

  @Test
  void tellsThatAPaymentIsSuspendedAndHowItGoesOn() {
    Award award = award(world.assigned(PaymentKind.JOB_LOSS));
    awards.suspend(award.id(), change("IMPRISONED", DECEMBER));

    Words text = write(NoticeKind.SUSPENSION, award.caseNumber());

    assertThat(plain(text.kk()))
        .startsWith(
            "№ "
                + award.caseNumber()
                + " іс бойынша әлеуметтік төлем 01.12.2026 бастап тоқтатыла"
                + " тұрды. Негізі: Бас бостандығынан айыру.",
            "Бұл негіз жойылған кезде Мемлекеттік корпорация арқылы хабарлаңыз: төлем тоқтатыла"
                + " тұрған күннен бастап қайта жалғасады, ұсталған сома үш жылдан аспайтын кезең"
                + " үшін төленеді.")
        .hasSize(3);
    assertThat(plain(text.ru()))
        .startsWith(
            "По делу № "
                + award.caseNumber()
                + " социальная выплата приостановлена с 01.12.2026."
                + " Основание: Лишение свободы.",
            "Когда это основание отпадёт, сообщите через Государственную корпорацию: выплата"
                + " возобновится со дня приостановления, удержанное доплатят не более чем за три"
                + " года.")
        .hasSize(3);
  }

  @Test
  void tellsTheAmountAndTheArrearsOfAResumption() {
    Award award = award(world.assigned(PaymentKind.JOB_LOSS));
    payouts.orderDue(award.id(), YearMonth.of(2026, 11));
    awards.suspend(award.id(), change("IMPRISONED", DECEMBER));
    world.dayIs(LocalDate.of(2027, 2, 1), "none");
    awards.lift(
        award.id(), awards.suspensions(award.id()).get(0).id(), change("GROUND_REMOVED", DECEMBER));

    Words text = write(NoticeKind.RESUMPTION, award.caseNumber());

    // December and January: 2 × 68,850.00.
    assertThat(plain(text.kk()))
        .startsWith(
            "№ "
                + award.caseNumber()
                + " іс бойынша әлеуметтік төлем 01.12.2026 бастап қайта"
                + " жалғасады. Негізі: Тоқтата тұру негізінің жойылуы.",
            "01.12.2026 бастап 08.02.2027 қоса алғанда айына 68 850,00 теңге (есептелгені"
                + " 76 500,00 теңге, одан 7 650,00 теңге зейнетақы жарнасы ұсталады).",
            "Өткен кезең үшін 137 700,00 теңге қосымша төленеді.");
    assertThat(plain(text.ru()))
        .startsWith(
            "По делу № "
                + award.caseNumber()
                + " социальная выплата возобновлена с 01.12.2026."
                + " Основание: Основание для приостановления отпало.",
            "С 01.12.2026 по 08.02.2027 включительно — 68 850,00 тенге в месяц (начислено"
                + " 76 500,00 тенге, из них 7 650,00 тенге удерживается как пенсионный взнос).",
            "За прошедшее время будет доплачено 137 700,00 тенге.");
  }

  @Test
  void tellsTheNewAmountOfARecalculation() {
    Award award = award(world.assigned(PaymentKind.JOB_LOSS));
    recalculate(award, Determination.Kind.RECALCULATE, "INDEXED");

    Words text = write(NoticeKind.RECALCULATION, award.caseNumber());

    assertThat(plain(text.kk()))
        .startsWith(
            "№ "
                + award.caseNumber()
                + " іс бойынша әлеуметтік төлемнің мөлшері 01.12.2026 бастап"
                + " қайта есептелді. Негізі: Төлемнің индекстелуі.",
            "01.12.2026 бастап 08.02.2027 қоса алғанда айына 72 000,00 теңге (есептелгені"
                + " 80 000,00 теңге, одан 8 000,00 теңге зейнетақы жарнасы ұсталады).")
        .hasSize(3);
    assertThat(plain(text.ru()))
        .startsWith(
            "По делу № "
                + award.caseNumber()
                + " размер социальной выплаты пересчитан с"
                + " 01.12.2026. Основание: Индексация выплаты.",
            "С 01.12.2026 по 08.02.2027 включительно — 72 000,00 тенге в месяц (начислено"
                + " 80 000,00 тенге, из них 8 000,00 тенге удерживается как пенсионный взнос).")
        .hasSize(3);
  }

  @Test
  void tellsThatATermIsExtended() {
    Award award = award(world.assigned(PaymentKind.JOB_LOSS));
    recalculate(award, Determination.Kind.EXTEND, "TERM_EXTENDED");

    Words text = write(NoticeKind.RECALCULATION, award.caseNumber());

    assertThat(text.kk())
        .contains(
            "төлемнің мерзімі 01.12.2026 бастап ұзартылды. Негізі: Төлем мерзімінің ұзартылуы");
    assertThat(text.ru())
        .contains("срок социальной выплаты продлён с 01.12.2026. Основание: Срок выплаты продлён");
  }

  @Test
  void tellsWhatWasPaidTooMuchUpToATermination() {
    Award award = award(world.assigned(PaymentKind.JOB_LOSS));
    payouts.orderDue(award.id(), YearMonth.of(2026, 11));
    awards.terminate(award.id(), change("DOCUMENTS_UNRELIABLE", MONDAY));
    payouts.findOverpayments(award.id());

    Words text = write(NoticeKind.TERMINATION, award.caseNumber());

    // 22 of the 30 days of November: 68,850 × 22 / 30 = 50,490.00.
    assertThat(plain(text.kk()))
        .startsWith(
            "№ "
                + award.caseNumber()
                + " іс бойынша әлеуметтік төлем 09.11.2026 бастап"
                + " тоқтатылды. Негізі: Құжаттардың дұрыс еместігі анықталды.",
            "Өткен кезең үшін 50 490,00 теңге артық төленді; оны қайтару тәртібі жеке"
                + " хабарланады.")
        .hasSize(3);
    assertThat(plain(text.ru()))
        .startsWith(
            "По делу № "
                + award.caseNumber()
                + " социальная выплата прекращена с 09.11.2026."
                + " Основание: Выявлена недостоверность документов.",
            "За прошедшее время излишне выплачено 50 490,00 тенге; о порядке возврата сообщается"
                + " отдельно.")
        .hasSize(3);
  }

  @Test
  void tellsTheLastDayOfATermThatHasEnded() {
    String number = world.assigned(PaymentKind.JOB_LOSS);

    Words text = write(NoticeKind.END_OF_TERM, number);

    assertThat(plain(text.kk()).get(0))
        .isEqualTo(
            "№ "
                + number
                + " іс бойынша әлеуметтік төлемнің мерзімі аяқталды: төленген соңғы күн"
                + " 08.02.2027. Негізі: Төлем мерзімінің аяқталуы.");
    assertThat(plain(text.ru()).get(0))
        .isEqualTo(
            "По делу № "
                + number
                + " срок социальной выплаты истёк: последний оплаченный день"
                + " 08.02.2027. Основание: Истечение срока выплаты.");
  }

  @Test
  void tellsByWhenToBeExaminedAgain() {
    // The degree of the example is set for two years from the day the right arises.
    String number = world.assigned(PaymentKind.DISABILITY);

    Words text = write(NoticeKind.REEXAMINATION, number);

    assertThat(plain(text.kk()).get(0))
        .isEqualTo(
            "№ "
                + number
                + " іс бойынша еңбек ету қабілетінен айырылу дәрежесі белгіленген мерзім"
                + " 09.11.2028 күні аяқталады.");
    assertThat(plain(text.ru()))
        .containsExactly(
            "По делу № "
                + number
                + " срок, на который установлена степень утраты"
                + " трудоспособности, истекает 09.11.2028.",
            "Чтобы выплата не прерывалась, пройдите до этого дня медико-социальную экспертизу."
                + " Без переосвидетельствования выплата будет приостановлена.");
  }

  private Award award(String number) {
    return awards.ofCase(number).orElseThrow();
  }

  private void recalculate(Award award, Determination.Kind kind, String ground) {
    AwardPeriod first = award.entitlement().get(0);
    awards.recalculate(
        award.id(),
        kind,
        award.newest().calculationId(),
        List.of(
            new AwardPeriod(
                first.from(),
                DECEMBER.minusDays(1),
                first.gross(),
                first.pension(),
                first.reason()),
            new AwardPeriod(
                DECEMBER, LAST_DAY, Money.of("80000"), Money.of("8000"), first.reason())),
        change(ground, DECEMBER));
  }

  private static Change change(String ground, LocalDate effectiveOn) {
    return new Change(ground, effectiveOn, null, null, null);
  }

  private Words write(NoticeKind kind, String number) {
    return texts.write(kind, cases.required(number));
  }

  /** Paragraphs; amounts are grouped with spaces that do not break. */
  private static List<String> plain(String text) {
    return text.replace('\u00a0', ' ').lines().toList();
  }
}
