package kz.tirek.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.tirek.TirekTest;
import kz.tirek.awards.Awards;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Words;
import kz.tirek.events.EventKind;
import kz.tirek.events.Events;
import kz.tirek.events.NewEvent;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What notices say around a decision: what is wanted, intended, refused, complained about. */
@TirekTest
class DecisionNoticesTest {
  /** Three working days later is Thursday the 12th, five later Monday the 16th. */
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);

  /** Letters to payers are composed by the refunds themselves. */
  private static final Pattern NOTIFYING =
      Pattern.compile(
          "<bpmn:serviceTask id=\"(\\w+)\"[^>]*camunda:topic=\"notice.delivery\""
              + "(?:(?!</bpmn:serviceTask>)[\\s\\S])*\\$\\{composeNotice}");

  @Autowired private CaseFixture world;
  @Autowired private Cases cases;
  @Autowired private Awards awards;
  @Autowired private Events events;
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
  void asksForWhatIsMissing() {
    String number = world.register(world.applicant(null));

    Words text = texts.write(NoticeKind.MISSING_DOCUMENTS, cases.required(number));

    assertThat(text.kk())
        .isEqualTo(
            "№ "
                + number
                + " өтініш бойынша мыналар қажет: Төлем аударылатын банк шотының нөмірі."
                + " Құжаттарды 16.11.2026 дейін Мемлекеттік корпорация арқылы тапсырыңыз.");
    assertThat(text.ru())
        .isEqualTo(
            "По заявлению № "
                + number
                + " не хватает: Номер банковского счёта для выплаты."
                + " Представьте документы через Государственную корпорацию до 16.11.2026.");
  }

  @Test
  void confirmsAWithdrawal() {
    String number = world.register(world.applicant());

    Words text = texts.write(NoticeKind.WITHDRAWAL, cases.required(number));

    assertThat(text.kk())
        .startsWith(
            "№ " + number + " өтініш сұрауыңыз бойынша 09.11.2026 күні кері қайтарып алынды");
    assertThat(text.ru())
        .startsWith("Заявление № " + number + " отозвано по вашей просьбе 09.11.2026");
  }

  @Test
  void namesReasonAndDayOfAHearing() {
    String number = world.checkedBut(Registry.EMPLOYMENT, "FAILED");

    Words text = texts.write(NoticeKind.HEARING, cases.required(number));

    assertThat(text.kk().lines())
        .containsExactly(
            "№ "
                + number
                + " өтініш бойынша әлеуметтік төлемді тағайындаудан бас тарту ұсынылып"
                + " отыр. Себебі: Еңбек шарттары: Тексеруден өтпеді.",
            "Тыңдау 12.11.2026 күнінен бастап өткізіледі; алдын ала шешімге екі жұмыс күні ішінде"
                + " қарсылық білдіруге болады.");
    assertThat(text.ru().lines())
        .containsExactly(
            "По заявлению № "
                + number
                + " предполагается отказ в назначении социальной выплаты."
                + " Причина: Трудовые договоры: Проверка не пройдена.",
            "Заслушивание состоится не ранее 12.11.2026; возражение на предварительное решение"
                + " принимается в течение двух рабочих дней.");
  }

  @Test
  void writesTheFiguresOfAReasonAsPeopleDo() {
    String number = world.register(world.applicant());
    world.confirmAll(number, 126);

    Words text = texts.write(NoticeKind.REFUSAL, cases.required(number));

    assertThat(text.kk())
        .contains("бас тартылды. Себебі: 11.2025 мен 10.2026 аралығындағы айларда есепке алынатын");
    assertThat(text.ru())
        .contains("отказано. Причина: ", "11.2025", "10.2026", "в течение трёх месяцев");
  }

  @Test
  void namesGroundAndDayOfADeterminationThatIsIntended() {
    String number = world.assigned(PaymentKind.JOB_LOSS);
    String award = awards.ofCase(number).orElseThrow().id();
    events.report(
        new NewEvent(null, award, EventKind.DOCUMENTS_UNRELIABLE, MONDAY, null, "court", null));
    world.answerTask(
        number,
        "specialist",
        "specialist",
        Map.of("effect", "TERMINATE", "effectiveOn", "2026-11-09", "reason", "a forged paper"));

    Notice notice = last(number);

    assertThat(notice.kind()).isEqualTo("SETTLEMENT_HEARING");
    assertThat(notice.text().kk().lines())
        .containsExactly(
            "№ "
                + number
                + " іс бойынша әлеуметтік төлемді 09.11.2026 бастап тоқтату ұсынылып"
                + " отыр. Себебі: Құжаттардың дұрыс еместігі анықталды.",
            "Тыңдау 12.11.2026 күнінен бастап өткізіледі; алдын ала шешімге екі жұмыс күні ішінде"
                + " қарсылық білдіруге болады.");
    assertThat(notice.text().ru().lines())
        .first()
        .isEqualTo(
            "По делу № "
                + number
                + " предполагается прекратить социальную выплату с 09.11.2026."
                + " Причина: Выявлена недостоверность документов.");
  }

  @Test
  void tellsHowAComplaintWasDecided() {
    String number = world.register(world.applicant());

    assertThat(complaint(number, true).ru())
        .isEqualTo(
            "Жалоба по делу № "
                + number
                + " рассмотрена 01.12.2026: решение изменено."
                + " Обоснование: стаж подтверждён.");
    assertThat(complaint(number, false).kk())
        .isEqualTo(
            "№ "
                + number
                + " іс бойынша шағым 01.12.2026 күні қаралды: шешім өзгеріссіз"
                + " қалдырылды. Негіздемесі: стаж подтверждён.");
  }

  @Test
  void tellsWhatACourtOrdered() {
    String number = world.register(world.applicant());
    CourtOrders courts =
        of -> new CourtOrders.Order("Алматы қалалық соты", "2-417", LocalDate.of(2026, 11, 30));

    Words text = write(NoticeKind.COURT_ORDER, number, Map.of("courts", courts));

    assertThat(text.kk())
        .startsWith(
            "№ "
                + number
                + " іс бойынша сот шешімі орындауға қабылданды: Алматы қалалық соты,"
                + " № 2-417 шешім, 30.11.2026.");
    assertThat(text.ru())
        .startsWith(
            "По делу № "
                + number
                + " принято к исполнению решение суда: Алматы қалалық соты,"
                + " решение № 2-417 от 30.11.2026.");
  }

  @ParameterizedTest
  @EnumSource
  void hasATitleForEveryKind(NoticeKind kind) {
    assertThat(NoticeWording.inEveryLanguage(in -> NoticeWording.say(in, "title." + kind)))
        .extracting(Words::kk, Words::ru, Words::en)
        .doesNotContain("");
  }

  @Test
  void knowsEveryNoticeOfTheModels() throws IOException {
    List<String> notifying = new ArrayList<>();
    try (DirectoryStream<Path> models = Files.newDirectoryStream(Path.of("bpmn"), "*.bpmn")) {
      for (Path model : models) {
        NOTIFYING
            .matcher(Files.readString(model))
            .results()
            .forEach(m -> notifying.add(m.group(1)));
      }
    }

    assertThat(notifying).hasSizeGreaterThan(10).allMatch(id -> NoticeKind.sentBy(id) != null);
    assertThatThrownBy(() -> NoticeKind.sentBy("NotifyOfNothing"))
        .hasMessage("No notice is sent by NotifyOfNothing");
  }

  private Notice last(String number) {
    List<Notice> notices = world.file(number).notices();
    return notices.get(notices.size() - 1);
  }

  private Words complaint(String number, boolean changed) {
    ComplaintOutcomes complaints =
        of ->
            new ComplaintOutcomes.Outcome(changed, "стаж подтверждён.", LocalDate.of(2026, 12, 1));
    return write(NoticeKind.COMPLAINT_DECISION, number, Map.of("complaints", complaints));
  }

  /** As the modules that know of complaints and courts will be found. */
  private Words write(NoticeKind kind, String number, Map<String, Object> modules) {
    StaticListableBeanFactory beans = new StaticListableBeanFactory(modules);
    NoticeWriter writer =
        new ComplaintNotices(
            beans.getBeanProvider(ComplaintOutcomes.class),
            beans.getBeanProvider(CourtOrders.class));
    return NoticeWording.text(writer.lines(kind, cases.required(number)));
  }
}
