package kz.tirek.registries;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each payment asks the registries, and what it gets, by HTTP all the way. */
class WorkerPaymentsTest {
  private static final String IIN = RunningWorker.IIN;
  private static final String DECEASED = "811120300242";
  private static final String SON = "100501500413";
  private static final String DAUGHTER = "051204600515";
  private static final String CHILD = "240210500112";
  private static final String FAMILY =
      "{'deceasedIin':'811120300242','dependants':["
          + "{'iin':'100501500413','birthDate':'2010-05-01','relation':'CHILD'},"
          + "{'iin':'051204600515','birthDate':'2005-12-04','relation':'STUDENT'}]}";

  @TempDir private static Path folder;
  private static RunningWorker worker;

  @BeforeAll
  static void start() {
    worker = new RunningWorker(folder);
  }

  @AfterAll
  static void stop() {
    worker.close();
  }

  @Test
  void disabilityTakesOverTheExaminations() {
    caseOf("DISABILITY", "{'examinationNumber':'M-1'}");
    fact(
        "disability",
        IIN,
        "{'examinations':[{'number':'M-1','degree':65,'group':'II','from':'2024-02-10',"
            + "'until':'2026-02-09'}]}");

    String examination =
        "{'number':'M-1','degree':65,'group':2,'from':'2024-02-10','until':'2026-02-09'";
    assertThat(check("disability").get("facts"))
        .hasToString(json(examination + ",'examinations':[" + examination + "}]}"));
  }

  @Test
  void jobLossAsksForRegistrationAndEmployment() {
    caseOf("JOB_LOSS", "{'registeredOn':'2024-02-10'}");
    fact("labour-market", IIN, "{'registrations':[{'from':'2024-02-10','centre':'Almaty'}]}");
    fact(
        "employment",
        IIN,
        "{'contracts':[{'employerBin':'050140001238','employer':'Alau','from':'2020-01-01',"
            + "'to':'2024-02-09'}]}");
    account(IIN, "2022-02");

    assertThat(check("labour-market").get("facts"))
        .hasToString(json("{'registeredOn':'2024-02-10','centre':'Almaty'}"));
    JsonNode employment = check("employment").get("facts");
    assertThat(employment.get("endedOn").textValue()).isEqualTo("2024-02-09");
    assertThat(employment.get("employer").textValue()).isEqualTo("Alau");
    assertThat(check("accounts").get("facts")).hasToString(json("{'months':1}"));
  }

  @Test
  void jobLossPassesForSomebodyTheEmploymentRegisterDoesNotKnow() {
    worker.caseIsAbout("900311400342", "JOB_LOSS", json("{'registeredOn':'2024-02-10'}"));

    JsonNode result = check("employment");

    assertThat(result.get("outcome").textValue()).isEqualTo("PASSED");
    assertThat(result.get("evidence").textValue()).contains("NOT_FOUND");
  }

  @Test
  void adoptionAsksForTheActAndTheSheet() {
    caseOf("ADOPTION", "{'sheetNumber':'SL-2'}");
    fact(
        "civil-status",
        IIN,
        "{'adoptions':[{'childIin':'240210500112','date':'2024-02-10','inForce':'2024-02-10'}]}");
    fact(
        "sick-leave",
        IIN,
        "{'sheets':[{'number':'SL-2','kind':'ADOPTION','from':'2024-02-10','to':'2024-03-20',"
            + "'days':40}]}");

    assertThat(check("civil-status").get("facts"))
        .hasToString(json("{'childIin':'" + CHILD + "','inForce':'2024-02-10'}"));
    assertThat(check("sick-leave").get("facts"))
        .hasToString(json("{'days':40,'from':'2024-02-10','to':'2024-03-20'}"));
  }

  @Test
  void childCareAsksForTheBirth() {
    caseOf(
        "CHILD_CARE", "{'childIin':'240210500112','childBirthDate':'2024-02-10','childOrder':2}");
    fact(
        "civil-status",
        IIN,
        "{'births':[{'childIin':'240210500112','birthDate':'2024-02-10','order':2}]}");

    assertThat(check("civil-status").get("facts"))
        .hasToString(
            json("{'childIin':'" + CHILD + "','childBirthDate':'2024-02-10','childOrder':2}"));
  }

  @Test
  void breadwinnerAsksAboutApplicantAndDeceasedAndKeepsBothAnswers() {
    caseOf("BREADWINNER", FAMILY);
    fact(
        "persons",
        IIN,
        "{'familyName':'Әбенова','givenName':'Гүлнұр','birthDate':'1985-02-01','sex':'F'}");
    fact(
        "persons",
        DECEASED,
        "{'familyName':'Әбенов','givenName':'Дәурен','birthDate':'1981-11-20','sex':'M',"
            + "'deathDate':'2024-02-10'}");

    JsonNode result = check("persons");

    assertThat(result.get("facts")).hasToString(json("{'deathDate':'2024-02-10'}"));
    assertThat(result.get("evidence").textValue()).matches("(?s)\\[\\{.*Гүлнұр.*},\\{.*Дәурен.*}]");
    assertThat(result.get("url").textValue())
        .isEqualTo(
            "%1$s/registries/persons/%2$s %1$s/registries/persons/%3$s"
                .formatted(worker.world.url(), IIN, DECEASED));
  }

  @Test
  void breadwinnerTakesDeathAndDependantsFromTheRecordOfTheDeceased() {
    caseOf("BREADWINNER", FAMILY);
    fact(
        "civil-status",
        DECEASED,
        "{'deaths':[{'iin':'811120300242','date':'2024-02-10'}],'dependants':["
            + "{'iin':'100501500413','birthDate':'2010-05-01','relation':'CHILD'},"
            + "{'iin':'051204600515','birthDate':'2005-12-04','relation':'CHILD'}]}");
    account(DECEASED, "2022-02");

    assertThat(check("civil-status").get("facts"))
        .hasToString(
            json(
                "{'deathDate':'2024-02-10','dependants':["
                    + "{'iin':'100501500413','birthDate':'2010-05-01','relation':'CHILD'},"
                    + "{'iin':'051204600515','birthDate':'2005-12-04','relation':'STUDENT'}]}"));
    assertThat(check("accounts").get("facts")).hasToString(json("{'months':1}"));
  }

  @Test
  void breadwinnerAsksAboutEachStudentByItself() {
    caseOf("BREADWINNER", FAMILY);
    fact("education", DAUGHTER, "{'studies':[{'form':'FULL_TIME','from':'2023-09-01'}]}");

    JsonNode result = check("education");

    assertThat(result.get("facts"))
        .hasToString(
            json("{'studies':[{'iin':'051204600515','from':'2023-09-01','form':'FULL_TIME'}]}"));
    assertThat(result.get("url").textValue()).endsWith(DAUGHTER);
  }

  @Test
  void answersWithoutAskingWhenThereIsNobodyToAskAbout() {
    caseOf(
        "BREADWINNER",
        "{'deceasedIin':'811120300242','dependants':["
            + "{'iin':'230405500814','birthDate':'2023-04-05','relation':'CHILD'}]}");

    JsonNode result = check("education");

    assertThat(result.get("facts")).hasToString(json("{'studies':[]}"));
    assertThat(result.has("evidence")).isFalse();
    assertThat(result.has("url")).isFalse();
    assertThat(result.has("askedAt")).isFalse();
    assertThat(result.get("answeredAt").textValue()).isNotEmpty();
  }

  @Test
  void asksByTheDayThatTheEngineTells() {
    caseOf("BREADWINNER", FAMILY);
    askedOn("\"askedOn\":\"2028-05-01\",");
    fact("education", DAUGHTER, "{'studies':[{'form':'FULL_TIME','from':'2023-09-01'}]}");
    fact("education", SON, "{'studies':[{'form':'FULL_TIME','from':'2028-09-01'}]}");

    assertThat(check("education").at("/facts/studies")).hasSize(2);
  }

  @Test
  void asksByItsOwnCalendarWhenTheEngineTellsNoDay() {
    caseOf(
        "BREADWINNER",
        "{'deceasedIin':'811120300242','dependants':["
            + "{'iin':'051204600515','birthDate':'2005-12-04','relation':'CHILD'}]}");
    askedOn("");
    fact("education", DAUGHTER, "{'studies':[{'form':'FULL_TIME','from':'2023-09-01'}]}");

    assertThat(check("education").at("/facts/studies")).hasSize(1);
  }

  @Test
  void asksForAPersonWhenAPaymentHasNothingToAskTheRegistry() {
    caseOf("CHILD_CARE", "{}");

    JsonNode failure = worker.told(worker.check("education"), "failure").json();

    assertThat(failure.get("errorMessage").textValue())
        .contains("This registry has nothing to say about CHILD_CARE");
    assertThat(failure.get("retries").intValue()).isEqualTo(2);
  }

  private static void caseOf(String payment, String details) {
    worker.caseIsAbout(IIN, payment, json(details));
  }

  private static void askedOn(String field) {
    String question = worker.engine.answerAt(worker.questionPath());
    worker.engine.answer(
        worker.questionPath(), question.replace("\"askedOn\":\"2024-02-12\",", field));
  }

  private static void fact(String registry, String iin, String fact) {
    assertThat(worker.world.put("/facts/" + registry + "/" + iin, json(fact)).statusCode())
        .isEqualTo(204);
  }

  private static void account(String iin, String month) {
    worker.engine.answer(
        "/api/v1/participants/" + iin + "/account",
        json("{'contributions':[{'period':'" + month + "','amount':'8750.00'}]}"));
  }

  private static JsonNode check(String registry) {
    return worker.answer(worker.check(registry), "checkResult");
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}
