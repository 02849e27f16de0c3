package kz.tirek.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Suits that live: the lawyer of the demo has brought each to another stage. */
final class LegalStories {
  private static final String LAWYER = "legal";

  private final DemoClient tirek;
  private final LocalDate today;

  LegalStories(DemoClient tirek, LocalDate today) {
    this.tirek = tirek;
    this.today = today;
  }

  void tell() {
    procurement("ТОО «Сапа жол»", "1250000.00");
    inCourt(procurement("ТОО «Жеткізу сервис»", "840000.00"));
    judged(procurement("ТОО «Алтын дән»", "2310000.00"));
    administrative();
  }

  private String procurement(String opponent, String claimed) {
    return tirek.sue(
        Map.of(
            "side", "BY_FUND",
            "kind", "CIVIL",
            "subject", "PROCUREMENT",
            "branch", "KZ-75",
            "opponent", opponent,
            "claimed", claimed,
            "nextOn", in(5)));
  }

  private void administrative() {
    String number =
        tirek.sue(
            Map.of(
                "side", "AGAINST_FUND",
                "kind", "ADMINISTRATIVE",
                "subject", "OTHER",
                "branch", "KZ-71",
                "payment", "CHILD_CARE",
                "opponent", "Бекмұратова Сәуле",
                "court", "Administrative court of Astana",
                "receivedOn", in(0),
                "nextOn", in(3)));
    answer(
        number,
        "PrepareResponse",
        Map.of("answer", "ACCEPTED", "on", in(0), "nextOn", in(6), "reference", "9-117"));
  }

  private void inCourt(String number) {
    answer(
        number,
        "DraftClaim",
        Map.of(
            "claimKind", "CIVIL",
            "amount", "840000",
            "court", "Specialised court of Almaty",
            "nextOn", in(2)));
    answer(
        number,
        "FileClaim",
        Map.of("on", in(0), "nextOn", in(5), "papers", "Claim No. 41 and the contract"));
    answer(
        number,
        "RecordCourtsAnswer",
        Map.of("answer", "ACCEPTED", "on", in(0), "nextOn", in(1), "reference", "2-4410"));
  }

  private void judged(String number) {
    inCourt(number);
    answer(number, "AttendHearing", Map.of("hearing", "JUDGMENT", "on", in(0), "nextOn", in(5)));
    answer(
        number,
        "RecordJudgment",
        Map.of(
            "result", "IN_PART",
            "on", in(0),
            "amount", "700000",
            "costs", "21000",
            "reference", "2-4410/26",
            "papers", "Judgment and minutes"));
  }

  private void answer(String number, String task, Map<String, Object> fields) {
    tirek.answer(number, task, LAWYER, new HashMap<>(fields));
  }

  private String in(int days) {
    return today.plusDays(days).toString();
  }
}
