package kz.tirek.simulator;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.Arrays;
import kz.tirek.common.Iin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What happened between two states of a registry's knowledge; today is 21 November 2026. */
class NewsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Iin PERSON = new Iin("850201400124");

  private final ObjectMapper json =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();
  private final FactReader reader = new FactReader(json, null);

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      value = {
        " | {'deathDate':'2026-11-02'} | DEATH 2026-11-02 {} | first known as dead",
        "{} | {'deathDate':'2026-11-02'} | DEATH 2026-11-02 {} | died",
        "{'deathDate':'2026-11-02'} | {'deathDate':'2026-11-02'} | | told twice",
        "{'deathDate':'2026-11-02'} | {'deathDate':'2026-11-03'} | DEATH 2026-11-03 {} | set right",
        "{'deathDate':'2026-11-02'} | {} | | alive after all",
        " | {} | | lives"
      })
  void personsTellOfDeath(String before, String after, String news, String name) {
    assertNews(Registry.PERSONS, person(before), person(after), news);
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      value = {
        " | {'from':'2026-11-02'}"
            + " | REGISTERED_UNEMPLOYED 2026-11-02 {'registeredOn':'2026-11-02'} | registered",
        "{'from':'2026-11-02'} | {'from':'2026-11-02','until':'2026-11-20'}"
            + " | UNEMPLOYED_STATUS_LOST 2026-11-20 {} | removed",
        "{'from':'2026-11-02','until':'2026-11-20'} | {'from':'2026-11-02','until':'2026-11-19'}"
            + " | UNEMPLOYED_STATUS_LOST 2026-11-19 {} | the end set right",
        "{'from':'2026-11-02','until':'2026-11-20'} | {'from':'2026-11-02'} | | the end taken back",
        "{'from':'2026-11-02'} | {'from':'2026-11-02','centre':'Almaty'} | | moved to a centre",
        "{'from':'2025-01-09','until':'2025-03-01'}"
            + " | {'from':'2025-01-09','until':'2025-03-01'},{'from':'2026-11-02'}"
            + " | REGISTERED_UNEMPLOYED 2026-11-02 {'registeredOn':'2026-11-02'}"
            + " | registered again",
        " | {'from':'2026-01-09','until':'2026-03-01'} | UNEMPLOYED_STATUS_LOST 2026-03-01 {}"
            + " | over when first told"
      })
  void labourMarketTellsOfRegistrationAndItsEnd(
      String before, String after, String news, String name) {
    assertNews(
        Registry.LABOUR_MARKET, list("registrations", before), list("registrations", after), news);
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      value = {
        " | {'employerBin':'050140001238','employer':'Alau','from':'2026-11-16'}"
            + " | EMPLOYED 2026-11-16 {'employerBin':'050140001238','employer':'Alau'}"
            + " | first contract",
        "{'employerBin':'050140001238','from':'2020-01-01','to':'2026-10-31'}"
            + " | {'employerBin':'050140001238','from':'2020-01-01','to':'2026-10-31'},"
            + "{'employerBin':'050140001238','from':'2026-11-16','to':'2027-11-15'}"
            + " | EMPLOYED 2026-11-16 {'employerBin':'050140001238'} | taken back",
        " | {'employerBin':'050140001238','from':'2020-01-01','to':'2026-11-20'} | | history",
        "{'employerBin':'050140001238','from':'2026-11-16'}"
            + " | {'employerBin':'050140001238','from':'2026-11-16','position':'Baker',"
            + "'leaves':[{'kind':'MATERNITY','from':'2026-11-20'}]} | | leave recorded"
      })
  void employmentTellsOfANewContract(String before, String after, String news, String name) {
    assertNews(Registry.EMPLOYMENT, list("contracts", before), list("contracts", after), news);
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      value = {
        " | {'number':'M-1','degree':65,'group':'II','from':'2026-11-02','until':'2028-11-01'}"
            + " | NEW_DEGREE 2026-11-02"
            + " {'number':'M-1','degree':65,'group':2,'until':'2028-11-01'} | first",
        "{'number':'M-1','degree':65,'from':'2024-11-02'}"
            + " | {'number':'M-1','degree':65,'from':'2024-11-02'},"
            + "{'number':'M-2','degree':0,'from':'2026-11-02'}"
            + " | NEW_DEGREE 2026-11-02 {'number':'M-2','degree':0} | another",
        "{'number':'M-1','degree':65,'from':'2024-11-02'}"
            + " | {'number':'M-1','degree':75,'group':'other','from':'2024-11-02'}"
            + " | NEW_DEGREE 2024-11-02 {'number':'M-1','degree':75,'group':'other'} | set right",
        "{'number':'M-1','degree':65,'from':'2024-11-02'}"
            + " | {'number':'M-1','degree':65,'from':'2024-11-02'} | | told twice"
      })
  void disabilityTellsOfADegree(String before, String after, String news, String name) {
    assertNews(
        Registry.DISABILITY, list("examinations", before), list("examinations", after), news);
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "FULL_TIME 2024-09-01 2028-06-30 | FULL_TIME 2024-09-01 2026-11-13"
            + " | STUDY_ENDED 2026-11-13 | ended early",
        "FULL_TIME 2024-09-01 | FULL_TIME 2024-09-01 2026-11-13"
            + " | STUDY_ENDED 2026-11-13 | its end became known",
        "FULL_TIME 2024-09-01 2028-06-30 | | STUDY_ENDED 2026-11-21 | gone from the record",
        "FULL_TIME 2020-09-01 2024-06-30 | | | an old study gone from the record",
        "FULL_TIME 2024-09-01 2028-06-30 | PART_TIME 2024-09-01 2028-06-30"
            + " | STUDY_SUSPENDED 2026-11-21 | part-time from now on",
        "FULL_TIME 2024-09-01 2028-06-30 | PART_TIME 2026-11-02 2028-06-30"
            + " | STUDY_SUSPENDED 2026-11-02 | part-time from a day",
        "FULL_TIME 2024-09-01 2028-06-30"
            + " | FULL_TIME 2024-09-01 2026-11-01;PART_TIME 2026-11-02 2028-06-30"
            + " | STUDY_SUSPENDED 2026-11-02 | part-time after the end",
        "FULL_TIME 2024-09-01 2028-06-30"
            + " | FULL_TIME 2024-09-01 2026-11-01;FULL_TIME 2026-11-02 2028-06-30 | | moved",
        "FULL_TIME 2024-09-01 2028-06-30 | FULL_TIME 2024-09-01 2029-06-30 | | prolonged",
        "PART_TIME 2024-09-01 2028-06-30 | PART_TIME 2024-09-01 2026-11-13 | | was part-time",
        " | FULL_TIME 2024-09-01 2026-06-30 | | first told"
      })
  void educationTellsOfTheEndOfAFullTimeStudy(
      String before, String after, String news, String name) {
    assertNews(
        Registry.EDUCATION,
        list("studies", studies(before)),
        after == null ? "{'studies':[]}" : list("studies", studies(after)),
        news == null ? null : news + " {'dependantIin':'850201400124'}");
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = '|',
      value = {
        " | {'births':[{'childIin':'230405500814','birthDate':'2023-04-05','order':2}]}"
            + " | BIRTH 2023-04-05 {'childIin':'230405500814','childBirthDate':'2023-04-05',"
            + "'childOrder':2} | a birth",
        "{'births':[{'childIin':'230405500814','birthDate':'2023-04-05'}]}"
            + " | {'births':[{'childIin':'230405500814','birthDate':'2023-04-05','order':2}]}"
            + " | | the order became known",
        "{'births':[{'childIin':'230405500814','birthDate':'2023-04-05'}]}"
            + " | {'deaths':[{'iin':'230405500814','date':'2026-11-02'}]}"
            + " | CHILD_DIED 2026-11-02 {'childIin':'230405500814'} | a child died",
        "{'adoptions':[{'childIin':'230405500814','date':'2023-05-01'}]}"
            + " | {'adoptions':[{'childIin':'230405500814','date':'2023-05-01'}],"
            + "'deaths':[{'iin':'230405500814','date':'2026-11-02'}]}"
            + " | CHILD_DIED 2026-11-02 {'childIin':'230405500814'} | an adopted child died",
        " | {'dependants':[{'iin':'230405500814','relation':'CHILD'}],"
            + "'deaths':[{'iin':'230405500814','date':'2026-11-02'}]}"
            + " | CHILD_DIED 2026-11-02 {'childIin':'230405500814'} | a dependent child died",
        " | {'dependants':[{'iin':'550310400719','relation':'CARER'},{'iin':'811120300242'}],"
            + "'deaths':[{'iin':'550310400719','date':'2026-11-02'},"
            + "{'iin':'811120300242','date':'2026-11-02'}]} | | relatives died",
        "{'births':[{'childIin':'230405500814','birthDate':'2023-04-05'}],"
            + "'deaths':[{'iin':'230405500814','date':'2026-11-02'}]}"
            + " | {'births':[{'childIin':'230405500814','birthDate':'2023-04-05'}],"
            + "'deaths':[{'iin':'230405500814','date':'2026-11-02','certificate':'D-1'}]}"
            + " | | the certificate came"
      })
  void civilStatusTellsOfChildren(String before, String after, String news, String name) {
    assertNews(Registry.CIVIL_STATUS, before, after, news);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value =
          " | {'sheets':[{'number':'SL-1','kind':'MATERNITY','from':'2026-11-02',"
              + "'to':'2027-03-07','days':126}]}")
  void sheetsAreNoNews(String before, String after) {
    assertNews(Registry.SICK_LEAVE, before, after, null);
  }

  private void assertNews(Registry registry, String before, String after, String news) {
    assertThat(
            registry.news(reader::kept, PERSON, read(before), read(after), TODAY).stream()
                .map(this::text)
                .collect(joining("; ")))
        .isEqualTo(news == null ? "" : news);
  }

  private String text(Happening happening) {
    assertThat(happening.iin()).isEqualTo(PERSON);
    return "%s %s %s"
        .formatted(
            happening.kind(),
            happening.on(),
            json.valueToTree(happening.details()).toString().replace('"', '\''));
  }

  private JsonNode read(String fact) {
    try {
      return fact == null ? null : json.readTree(fact.replace('\'', '"'));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static String person(String more) {
    return more == null
        ? null
        : "{'familyName':'A','givenName':'B','birthDate':'1985-02-01','sex':'F'"
            + (more.equals("{}") ? "}" : "," + more.substring(1));
  }

  private static String list(String name, String entries) {
    return entries == null ? null : "{'" + name + "':[" + entries + "]}";
  }

  /** {@code FORM from until}, several with semicolons. */
  private static String studies(String studies) {
    return studies == null
        ? null
        : Arrays.stream(studies.split(";"))
            .map(study -> study.split(" "))
            .map(
                study ->
                    "{'form':'%s','from':'%s'%s}"
                        .formatted(
                            study[0],
                            study[1],
                            study.length < 3 ? "" : ",'until':'" + study[2] + "'"))
            .collect(joining(","));
  }
}
