package kz.tirek.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {
  private static final String IIN = "850201400124";
  private static final String STRANGER = "900311400342";

  @TempDir private static Path folder;
  private static RunningSimulator simulator;

  @BeforeAll
  static void start() {
    simulator = RunningSimulator.on(folder);
  }

  @AfterAll
  static void stop() {
    simulator.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "persons | {'familyName':'Әбенова','givenName':'Гүлнұр','middleName':'Қайратқызы',"
            + "'birthDate':'1985-02-01','sex':'F','address':'Almaty','region':'KZ-75',"
            + "'deathDate':'2024-01-02'}",
        "civil-status | {'births':[{'childIin':'220501600117','name':'Aru',"
            + "'birthDate':'2022-05-01','order':2,'certificate':'C-1'}],"
            + "'deaths':[{'iin':'881208300451','date':'2023-01-01','certificate':'D-1'}],"
            + "'adoptions':[{'childIin':'220501600117','date':'2023-02-01',"
            + "'inForce':'2023-03-01','order':1}],"
            + "'dependants':[{'iin':'220501600117','name':'Aru','birthDate':'2022-05-01',"
            + "'relation':'CHILD'}]}",
        "sick-leave | {'sheets':[{'number':'SL-1','kind':'MATERNITY','from':'2024-02-10',"
            + "'to':'2024-06-14','days':126,'clinic':'Clinic 7'}]}",
        "employment | {'contracts':[{'employerBin':'050140001238','employer':'Alau',"
            + "'position':'Baker','from':'2020-01-01','to':'2025-01-01',"
            + "'leaves':[{'kind':'MATERNITY','from':'2024-02-10','to':'2024-06-14'}]}]}",
        "disability | {'examinations':[{'number':'M-1','degree':65,'group':'2',"
            + "'from':'2022-05-20','until':'2024-05-19'}]}",
        "labour-market | {'registrations':[{'from':'2023-03-15','until':'2023-09-14',"
            + "'centre':'Almaty'}]}",
        "education | {'studies':[{'school':'KazNU','form':'FULL_TIME','from':'2023-09-01',"
            + "'until':'2027-06-30'}]}"
      })
  void answersWhatItWasTold(String registry, String fact) throws Exception {
    String json = fact.replace('\'', '"');

    assertThat(simulator.put("/facts/" + registry + "/" + IIN, json).statusCode()).isEqualTo(204);

    HttpResponse<String> answer = simulator.get("/registries/" + registry + "/" + IIN);
    ObjectMapper mapper = new ObjectMapper();
    assertThat(mapper.readTree(answer.body())).isEqualTo(mapper.readTree(json));
  }

  @Test
  void knowsNobodyItWasNotToldOf() {
    HttpResponse<String> answer = simulator.get("/registries/persons/" + STRANGER);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"code\":\"NOT_FOUND\"");
  }

  @Test
  void knowsNoOtherRegistries() {
    assertThat(simulator.get("/registries/horses/" + IIN).statusCode()).isEqualTo(404);
    assertThat(simulator.put("/facts/horses/" + IIN, "{}").statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "education | {'studies':[{'form':'FULL_TIME','from':'2023-09-01','rank':1}]}"
            + " | studies[0].rank | UNKNOWN_FIELD",
        "education | {'studies':[{'form':'FULL_TIME','from':'2023-02-30'}]}"
            + " | studies[0].from | MALFORMED",
        "education | {'studies':[{'form':'FULL_TIME','from':'2023-09-01T00:00:00'}]}"
            + " | studies[0].from | MALFORMED",
        "education | {'studies':[{'form':'HALF_TIME','from':'2023-09-01'}]}"
            + " | studies[0].form | MALFORMED",
        "education | {'studies':[{'form':'FULL_TIME'}]} | studies[0].from | INVALID",
        "education | {'studies':'none'} | studies | MALFORMED",
        "education | [] |  | MALFORMED",
        "education | {'studies': |  | MALFORMED",
        "civil-status | {'births':[{'childIin':'220501600118','birthDate':'2022-05-01'}]}"
            + " | births[0].childIin | IIN_INVALID",
        "employment | {'contracts':[{'employerBin':'050140001230','from':'2020-01-01'}]}"
            + " | contracts[0].employerBin | PAYER_INVALID",
        "persons | {'familyName':'A','givenName':'B','birthDate':'1985-02-01','sex':'F',"
            + "'region':'KZ-99'} | region | REGION_UNKNOWN",
        "persons | {'familyName':' ','givenName':'B','birthDate':'1985-02-01','sex':'F'}"
            + " | familyName | INVALID",
        "sick-leave | {'sheets':[{'number':'1','kind':'MATERNITY','from':'2024-02-10',"
            + "'to':'2024-06-14','days':'126'}]} | sheets[0].days | MALFORMED"
      })
  void refusesAFactThatIsNotOfItsRegistry(String registry, String fact, String field, String code) {
    HttpResponse<String> answer =
        simulator.put("/facts/" + registry + "/" + STRANGER, fact.replace('\'', '"'));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("\"field\":\"" + (field == null ? "" : field) + "\"")
        .contains("\"code\":\"" + code + "\"");
    assertThat(simulator.get("/registries/" + registry + "/" + STRANGER).statusCode())
        .isEqualTo(404);
  }

  @Test
  void refusesAnImpossibleIin() {
    assertThat(simulator.put("/facts/education/850201400125", "{\"studies\":[]}").body())
        .contains("IIN_INVALID");
  }

  @Test
  void takesManyFactsAtOnce() {
    String facts =
        """
        [{"registry":"education","iin":"920715401231","fact":{"studies":[]}},
         {"registry":"labour-market","iin":"920715401231","fact":{"registrations":[]}}]""";

    assertThat(simulator.put("/facts", facts).body()).isEqualTo("{\"stored\":2}");
    assertThat(simulator.get("/registries/education/920715401231").body())
        .isEqualTo("{\"studies\":[]}");
  }

  @Test
  void takesNoneOfManyFactsWhenOneIsWrong() {
    String facts =
        """
        [{"registry":"education","iin":"881208300451","fact":{"studies":[]}},
         {"registry":"education","iin":"920715401231","fact":{"studies":[{"from":"2023-09-01"}]}}]""";

    HttpResponse<String> answer = simulator.put("/facts", facts);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("[1].fact.studies[0].form");
    assertThat(simulator.get("/registries/education/881208300451").statusCode()).isEqualTo(404);
  }

  @Test
  void remembersTheLatestWordAcrossARestartAfterACutOffLine(@TempDir Path own) throws Exception {
    try (RunningSimulator first = RunningSimulator.on(own)) {
      first.put("/facts/education/" + IIN, "{\"studies\":[]}");
      first.put(
          "/facts/education/" + IIN,
          "{\"studies\":[{\"form\":\"PART_TIME\",\"from\":\"2023-09-01\"}]}");
    }
    Files.writeString(
        own.resolve("facts.jsonl"), "{\"registry\":\"educat", StandardOpenOption.APPEND);

    try (RunningSimulator second = RunningSimulator.on(own)) {
      assertThat(second.get("/registries/education/" + IIN).body()).contains("PART_TIME");
      second.put("/facts/education/" + STRANGER, "{\"studies\":[]}");
    }
    try (RunningSimulator third = RunningSimulator.on(own)) {
      assertThat(third.get("/registries/education/" + STRANGER).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void isHealthy() {
    assertThat(simulator.get("/actuator/health").body()).contains("\"status\":\"UP\"");
  }
}
