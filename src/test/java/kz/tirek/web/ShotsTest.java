package kz.tirek.web;

import java.nio.file.*;
import java.time.OffsetDateTime;
import java.util.Map;
import kz.tirek.TirekTest;
import kz.tirek.cases.*;
import kz.tirek.common.Region;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

@TirekTest
@TestPropertySource(
    properties = {
      "server.port=18080",
      "spring.thymeleaf.cache=false",
      "spring.thymeleaf.prefix=file:src/main/resources/templates/",
      "spring.web.resources.static-locations=file:src/main/resources/static/,classpath:/META-INF/resources/",
      "spring.web.resources.cache.period=0",
      "spring.web.resources.chain.cache=false",
      "tirek.settlement-interval=1s"
    })
class ShotsTest {
  @Autowired ApplicationContext beans;
  @LocalServerPort int port;

  static String iin(int n) {
    for (int s = 0; ; s++) {
      String p = "900517" + "4" + String.format("%d%03d", s, n);
      int[] w = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
      int c = 0;
      for (int i = 0; i < 11; i++) c += (p.charAt(i) - '0') * w[i];
      c %= 11;
      if (c < 10) return p + c;
    }
  }

  @Test
  void serve() throws Exception {
    CaseWalk walk = new CaseWalk(beans);
    Cases cases = beans.getBean(Cases.class);
    StringBuilder out = new StringBuilder();
    CaseWalk.at(CaseWalk.MORNING);
    Registration c = walk.register(Region.ALMATY, iin(1), "Серікова");
    walk.answer(
        c.number(),
        "persons",
        "PASSED",
        "PERSON_CONFIRMED",
        "The persons register confirms the applicant.");
    walk.answer(
        c.number(),
        "sick-leave",
        "PASSED",
        "SHEET_CONFIRMED",
        "Sheet ЕЖ-2026-004711 confirms 126 days from 2026-11-02.");
    out.append("checking ").append(c.number()).append(' ').append(c.trackingCode()).append('\n');

    Registration r =
        walk.register(
            Region.ALMATY,
            iin(2),
            "Нұрғалиева",
            new NewDocument(
                "SICK_LEAVE_SHEET",
                "Парақ, көшірме.txt",
                "text/plain",
                "Еңбекке жарамсыздық парағы ЕЖ-2026-004711".getBytes("UTF-8")),
            new NewDocument(
                "SICK_LEAVE_SHEET",
                "sheet.png",
                "image/png",
                Files.readAllBytes(Path.of("/tmp/sheet.png"))),
            new NewDocument(
                "OTHER",
                "letter.pdf",
                "application/pdf",
                Files.readAllBytes(Path.of("/tmp/letter.pdf"))));
    walk.answerAllButEmployment(r.number());
    out.append("review ").append(r.number()).append(' ').append(r.trackingCode()).append('\n');

    Registration i = walk.register(Region.ALMATY, iin(3), "Өмірзақова");
    walk.answer(i.number(), "persons", "PASSED", "PERSON_CONFIRMED", "ok");
    walk.answer(
        i.number(),
        "sick-leave",
        "NOT_FOUND",
        "SHEET_NOT_FOUND",
        "The sick-leave register has no sheet ЕЖ-2026-004711 for the applicant.");
    walk.answer(
        i.number(),
        "employment",
        "PASSED",
        "LEAVE_CONFIRMED",
        "ТОО Сынақ recorded a maternity leave from 2026-11-02.");
    walk.answer(
        i.number(),
        "accounts",
        "PASSED",
        "CONTRIBUTIONS_FOUND",
        "Contributions were made for 9 months");
    walk.runJobs(i.number());
    walk.answerTask(
        i.number(),
        "specialist",
        Map.of("step", "ASK", "request", "Парақтың көшірмесін жіберіңіз"));
    walk.deliverNotice(i.number());
    out.append("incomplete ").append(i.number()).append(' ').append(i.trackingCode()).append('\n');

    Registration a = walk.register(Region.ALMATY, iin(4), "Ғабитова");
    walk.answerAll(a.number());
    walk.bankTakes(a.number(), true, null);
    walk.paid(a.number());
    walk.untilTopic(a.number(), "notice.delivery");
    walk.deliverNotice(a.number());
    out.append("paid ").append(a.number()).append(' ').append(a.trackingCode()).append('\n');

    Registration b = walk.register(Region.ALMATY, iin(5), "Құнанбаева");
    walk.answerAll(b.number());
    walk.bankTakes(b.number(), false, "AC04 closed account");
    out.append("rejected ").append(b.number()).append(' ').append(b.trackingCode()).append('\n');

    Registration h = walk.register(Region.ALMATY, iin(6), "Үмбетова");
    Registration f = walk.register(Region.ALMATY, iin(7), "Қасымова");
    for (Registration x : new Registration[] {h, f}) {
      walk.answerAllButEmployment(x.number());
      walk.answerTask(
          x.number(),
          "specialist",
          Map.of("proposal", "REFUSE", "reason", "Жұмыс беруші декреттік демалысты растамады."));
      walk.deliverNotice(x.number());
    }
    Registration u = walk.register(Region.ALMATY, iin(8), "Һалимова");
    walk.answer(
        u.number(),
        "persons",
        "PASSED",
        "PERSON_CONFIRMED",
        "The persons register confirms the applicant.");
    CaseWalk.at(CaseWalk.MORNING.plusMinutes(15));
    walk.runJobs(u.number());
    out.append("unanswered ").append(u.number()).append(' ').append(u.trackingCode()).append('\n');
    cases.object(
        h.number(),
        "Декреттік демалыс туралы бұйрық 2026 жылғы 1 қарашада шықты, жұмыс беруші оны тізілімге енгізуді ұмытқан. Көшірмесін қоса жіберемін.");
    cases.complete(
        h.number(),
        java.util.List.of(
            new NewDocument("OTHER", "бұйрық.txt", "text/plain", "Бұйрық".getBytes("UTF-8"))),
        null);
    CaseWalk.at(OffsetDateTime.parse("2026-11-26T11:00:00+05:00"));
    walk.runJobs(h.number());
    walk.runJobs(f.number());
    out.append("hearing ").append(h.number()).append(' ').append(h.trackingCode()).append('\n');
    walk.answerTask(
        f.number(),
        "specialist",
        Map.of(
            "outcome",
            "REFUSE",
            "reason",
            "Тыңдауда жаңа дәлел келтірілмеді.",
            "minutes",
            "Өтініш беруші телефон арқылы тыңдалды."));
    walk.answerTask(f.number(), "head", Map.of("approval", "APPROVE"));
    walk.deliverNotice(f.number());
    out.append("refused ").append(f.number()).append(' ').append(f.trackingCode()).append('\n');
    for (int n = 10; n < 70; n++)
      walk.register(n % 5 == 0 ? Region.ASTANA : Region.ALMATY, iin(n), "Сынақова");
    CaseWalk.at(OffsetDateTime.parse("2026-12-01T09:30:00+05:00"));
    walk.runJobs(r.number());
    Files.writeString(Path.of("/tmp/pages-cases.txt"), out + "port " + port + "\n");
    while (!Files.exists(Path.of("/tmp/pages-stop"))) Thread.sleep(500);
  }
}
