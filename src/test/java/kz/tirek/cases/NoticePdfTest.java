package kz.tirek.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.common.Words;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TirekTest
class NoticePdfTest {
  @Autowired private CaseFixture world;
  @Autowired private Cases cases;
  @Autowired private org.thymeleaf.ITemplateEngine engine;
  @Autowired private NoticeLetters letters;
  @Autowired private NoticePdf pdf;
  @Autowired private DecisionRepository decisions;
  @Autowired private NoticeRepository notices;

  @Test
  void sample() throws IOException {
    String number = world.checked(187_500);
    world.bankAnswers(number, true, null);
    System.out.println(cases.required(number).status());
    Application application = cases.required(number);
    List<StoredCalculation.Step> steps =
        decisions.latestCalculation(number).get().calculation().steps();
    String kk =
        "№ 0702 өтініш бойынша ай сайынғы әлеуметтік төлем тағайындалды.\n20.05.2022 бастап 31.12.2022 қоса алғанда айына 33 962,52 теңге (есептелгені 37 736,13 теңге, одан 3 773,61 теңге зейнетақы жарнасы ұсталады).\nӘ Ғ Қ Ң Ө Ұ Ү Һ І ә ғ қ ң ө ұ ү һ і\nШешіммен келіспесеңіз, үш ай ішінде Мемлекеттік корпорация арқылы шағым бере аласыз; ол жиырма жұмыс күні ішінде қаралады. Содан кейін сотқа жүгінуге болады.";
    String ru =
        "По заявлению № 0702 назначена ежемесячная социальная выплата.\nС 20.05.2022 по 31.12.2022 включительно — 33 962,52 тенге в месяц (начислено 37 736,13 тенге, из них 3 773,61 тенге удерживается как пенсионный взнос).\nЕсли вы не согласны с решением, в течение трёх месяцев можно подать жалобу через Государственную корпорацию; она рассматривается двадцать рабочих дней. После этого можно обратиться в суд.";
    Notice notice =
        new Notice(
            number + "-N1",
            number,
            "ASSIGNMENT",
            new Words(kk, ru, ""),
            false,
            OffsetDateTime.now(),
            null);
    Files.writeString(
        Path.of("/tmp/nexp/page.html"),
        engine.process(
            "notices/notice",
            new org.thymeleaf.context.Context(
                java.util.Locale.ROOT,
                java.util.Map.of("letter", letters.of(notice, application, steps)))));
    byte[] bytes = null;
    for (int i = 0; i < 4; i++) {
      long t = System.nanoTime();
      bytes = pdf.print(letters.of(notice, application, steps));
      System.out.print((System.nanoTime() - t) / 1000_000 + " ");
    }
    System.out.println(bytes.length);
    Files.createDirectories(Path.of("target/notices"));
    Files.write(Path.of("target/notices/sample.pdf"), bytes);
    Files.write(
        Path.of("target/notices/short.pdf"), pdf.print(letters.of(notice, application, List.of())));
    try (PDDocument document = Loader.loadPDF(bytes)) {
      System.out.println(new PDFTextStripper().getText(document));
    }
  }
}
