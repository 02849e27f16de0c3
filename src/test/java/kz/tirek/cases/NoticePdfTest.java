package kz.tirek.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.common.Impossible;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** The letter: what can be read in it, and that it brings its fonts along. */
@TirekTest
class NoticePdfTest {
  private static final Path LETTERS = Path.of("target", "letters");
  private static final String KAZAKH = "Әә Ғғ Ққ Ңң Өө Ұұ Үү Һһ Іі";
  private static final String RUSSIAN = "Ёё Щщ Ъъ Ыы Ээ Юю Яя « » № — ₸";

  @Autowired private CaseFixture world;
  @Autowired private Cases cases;
  @Autowired private Notices notices;
  @Autowired private NoticeLetters letters;
  @Autowired private NoticePdf pdf;
  @Autowired private ExplainedAmount amount;
  @Autowired private NoticeRepository repository;

  @BeforeEach
  void startOnMonday() {
    world.dayIs(LocalDate.of(2026, 11, 9), "none");
  }

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @Test
  void showsHeadAddresseeTextAndCalculationInBothLanguages() throws IOException {
    String number = world.assigned(PaymentKind.JOB_LOSS);
    String letter = text(kept(number, "assignment"));

    // 200,000 × 0.45 × 0.85 = 76,500.00; 10 % of it for the pension fund.
    assertThat(letter)
        .contains("Мемлекеттік әлеуметтік сақтандыру қоры Филиал: Алматы")
        .contains("Государственный фонд социального страхования Филиал: Алматы")
        .contains("№ " + number + "-N1, 09.11.2026 № " + number + "-N1 от 09.11.2026")
        .contains("Кімге / Кому Сәрсенова Айгүл Маратқызы Абай 1 ЖСН ")
        .contains("Көшірмесі: «Азаматтарға арналған үкімет» мемлекеттік корпорациясы")
        .contains(
            "Әлеуметтік төлемнің тағайындалғаны туралы хабарлама Төлем түрі: Жұмысынан айырылу")
        .contains("Уведомление о назначении социальной выплаты Вид выплаты: Потеря работы")
        .contains("09.11.2026 бастап 08.02.2027 қоса алғанда айына 68 850,00 теңге")
        .contains("С 09.11.2026 по 08.02.2027 включительно — 68 850,00 тенге в месяц")
        .contains("шағым бере аласыз", "можно подать жалобу")
        .contains("Сома қалай есептелді Қадам Мәні Қалай шықты")
        .contains("Орташа айлық табыс 200 000,00", "Среднемесячный доход 200 000,00")
        .contains("Есептелді 76 500,00 Орташа айлық табыс 200 000,00 × 0,45 × 0,85")
        .contains("На руки 68 850,00 Сумма 76 500,00 за вычетом пенсионного взноса 7 650,00")
        .contains("Төленетін соңғы күн 08.02.2027");
  }

  @Test
  void bringsItsFontsWithEveryKazakhLetter() throws IOException {
    byte[] letter = print(KAZAKH, RUSSIAN);

    assertThat(text(letter)).contains(KAZAKH, RUSSIAN);
    try (PDDocument document = Loader.loadPDF(letter)) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).isTrue();
          assertThat(font.getName()).contains("DejaVuSansCondensed");
        }
      }
      assertThat(document.getPage(0).getResources().getFontNames()).hasSize(2);
    }
  }

  @Test
  void fitsAShortNoticeOnOnePage() throws IOException {
    byte[] letter =
        print("Тыңдау 12.11.2026 күнінен бастап өткізіледі.", "Заслушивание 12.11.2026.");

    try (PDDocument document = Loader.loadPDF(letter)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
      assertThat(document.getDocumentInformation().getTitle()).startsWith("Тыңдау туралы");
    }
  }

  @Test
  void printsWhatPeopleEnterAsText() throws IOException {
    byte[] letter = print("<b>&amp; \u000b\u0001]]> \u0007қ", "<img src='file:///etc/passwd'/>");

    assertThat(text(letter)).contains("<b>&amp; ]]> қ", "<img src='file:///etc/passwd'/>");
  }

  @Test
  void printsManyLettersAtOnce() throws Exception {
    ExecutorService printers = Executors.newFixedThreadPool(4);
    try {
      Callable<byte[]> print = () -> print(KAZAKH, RUSSIAN);
      for (Future<byte[]> letter : printers.invokeAll(Collections.nCopies(20, print))) {
        assertThat(text(letter.get())).contains(KAZAKH, RUSSIAN);
      }
    } finally {
      printers.shutdown();
    }
  }

  @Test
  void letsTheCaseGoOnWithoutALetterThatCannotBePrinted() {
    Notice notice = notice("Тыңдау", "Заслушивание");
    // An engine without our templates: what it makes is no page.
    NoticePrinting broken =
        new NoticePrinting(
            cases, amount, letters, new NoticePdf(new SpringTemplateEngine()), repository);

    assertThatCode(() -> broken.printIfPossible(notice)).doesNotThrowAnyException();
    assertThatThrownBy(() -> broken.printed(notice))
        .isInstanceOf(Impossible.class)
        .hasMessageStartingWith("Notice " + notice.id() + " cannot be printed: ");
  }

  private byte[] kept(String number, String name) throws IOException {
    Notice notice = notices.ofCase(number).get(0);
    byte[] letter = notices.pdf(number, notice.id());
    Files.createDirectories(LETTERS);
    Files.write(LETTERS.resolve(name + ".pdf"), letter);
    return letter;
  }

  private byte[] print(String kk, String ru) {
    Notice notice = notice(kk, ru);
    return pdf.print(letters.of(notice, cases.required(notice.caseNumber()), List.of()));
  }

  private Notice notice(String kk, String ru) {
    String number = world.register(world.applicant());
    return new Notice(
        number + "-N1",
        number,
        "HEARING",
        new Words(kk, ru, ""),
        false,
        OffsetDateTime.parse("2026-11-09T09:00:00+05:00"),
        null);
  }

  /** In one line, with plain spaces. */
  private static String text(byte[] letter) throws IOException {
    try (PDDocument document = Loader.loadPDF(letter)) {
      return new PDFTextStripper().getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }
  }
}
