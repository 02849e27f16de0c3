package kz.tirek.web;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureWebMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@SpringBootTest(
    classes = {
      CalculationsController.class,
      ProblemAdvice.class,
      LawConfiguration.class,
      JsonConfiguration.class,
      LanguageConfiguration.class,
      CalculationsTest.Today.class
    })
@AutoConfigureWebMvc
@AutoConfigureMockMvc(addFilters = false)
class CalculationsTest {
  private static final String GOOD =
      """
      {"payment":"MATERNITY","riskDate":"2024-02-10","appliedOn":"2024-02-12",
       "person":{"birthDate":"1990-05-17","sex":"F"},"days":126,
       "contributions":[
         {"period":"2023-02","payer":"050140001238","income":"1200000.00","receivedOn":"2023-03-20"},
         {"period":"2023-03","payer":"050140001238","amount":"3500.00","receivedOn":"2023-04-20"}]}
      """;

  @Autowired private MockMvc mvc;

  @Test
  void answersWithAmountsAsTextAndEveryStep() throws Exception {
    // 490,000 (cap of 2023) + 3,500 / 0.035 = 590,000; / 12 × 4.2 = 206,500
    ask(GOOD, "en")
        .andExpect(status().isOk())
        .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_JSON))
        .andExpect(jsonPath("$.entitled").value(true))
        .andExpect(jsonPath("$.payment").value("MATERNITY"))
        .andExpect(jsonPath("$.averageMonthlyIncome").value("49166.67"))
        .andExpect(jsonPath("$.participationMonths").value(2))
        .andExpect(jsonPath("$.gross").value("206500.00"))
        .andExpect(jsonPath("$.pension").value("20650.00"))
        .andExpect(jsonPath("$.net").value("185850.00"))
        .andExpect(jsonPath("$.oneOff").value(true))
        .andExpect(jsonPath("$.from").value("2024-02-10"))
        .andExpect(jsonPath("$.until").value("2024-06-14"))
        .andExpect(jsonPath("$.reasons").isEmpty())
        .andExpect(jsonPath("$.parametersVersion").isNotEmpty())
        .andExpect(jsonPath("$.steps[1].symbol").value("AMI"))
        .andExpect(
            jsonPath("$.steps[1].how").value("Income 590000.00 divided by 12, whatever the gaps"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kk          | Зейнеткерлік жасқа 2013-01-01 күні толды",
        "ru-KZ,en    | Пенсионный возраст достигнут 2013-01-01",
        "en          | Pension age was reached on 2013-01-01",
        "de,kk;q=0.5 | Зейнеткерлік жасқа 2013-01-01 күні толды",
        "de          | Pension age was reached on 2013-01-01"
      })
  void refusesInTheLanguageOfTheReader(String language, String sentence) throws Exception {
    ask(GOOD.replace("1990-05-17", "1955-01-01"), language)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.entitled").value(false))
        .andExpect(jsonPath("$.gross").doesNotExist())
        .andExpect(jsonPath("$.from").doesNotExist())
        .andExpect(jsonPath("$.reasons[0].code").value("PENSION_AGE_REACHED"))
        .andExpect(jsonPath("$.reasons[0].text").value(sentence));
  }

  @ParameterizedTest(name = "{1} → {3} at {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"days\":126           | \"dais\":126             | dais                        | UNKNOWN_FIELD",
        "\"sex\":\"F\"          | \"sex\":\"F\",\"age\":3  | person.age                  | UNKNOWN_FIELD",
        "\"days\":126           | \"days\":126.5           | days                        | UNREADABLE_VALUE",
        "\"days\":126           | \"days\":\"126\"         | days                        | UNREADABLE_VALUE",
        "\"days\":126           | \"days\":null            | days                        | REQUIRED",
        "\"days\":126           | \"days\":0               | days                        | OUT_OF_RANGE",
        "\"days\":126           | \"days\":126,\"days\":140| ''                          | MALFORMED_JSON",
        "\"days\":126           | \"days\":126,\"participationMonths\":-1 | participationMonths | OUT_OF_RANGE",
        "MATERNITY              | PATERNITY                | payment                     | UNREADABLE_VALUE",
        "\"MATERNITY\"          | 3                        | payment                     | UNREADABLE_VALUE",
        "2024-02-10             | 2024-02-30               | riskDate                    | UNREADABLE_VALUE",
        "2024-02-10             | 2003-02-10               | riskDate                    | DATE_OUT_OF_RANGE",
        "2024-02-12             | 2024-02-09               | appliedOn                   | DATE_OUT_OF_RANGE",
        "1990-05-17             | 2030-05-17               | person.birthDate            | DATE_OUT_OF_RANGE",
        "1200000.00             | -1.00                    | contributions[0].income     | AMOUNT_NOT_POSITIVE",
        "1200000.00             | 0                        | contributions[0].income     | AMOUNT_NOT_POSITIVE",
        "1200000.00             | 1e999999999              | contributions[0].income     | AMOUNT_TOO_LARGE",
        "1200000.00             | 0.001                    | contributions[0].income     | AMOUNT_TOO_PRECISE",
        "1200000.00             | many                     | contributions[0].income     | UNREADABLE_VALUE",
        "\"amount\":\"3500.00\" | \"amount\":\"1\",\"income\":\"1\" | contributions[1]   | INCOME_OR_AMOUNT",
        "\"amount\":\"3500.00\" | \"amount\":null          | contributions[1]            | INCOME_OR_AMOUNT",
        "050140001238           | 0501400012               | contributions[0].payer      | PAYER_INVALID",
        "2023-03\"              | 2023-13\"                | contributions[1].period     | UNREADABLE_VALUE",
        "2023-03\"              | 2004-12\"                | contributions[1].period     | PERIOD_BEFORE_2005",
        "2023-03\"              | 2026-12\"                | contributions[1].period     | PERIOD_IN_FUTURE",
        "126,                   | 126                      | ''                          | MALFORMED_JSON",
      })
  void refusesWhatCannotBeTrueAndNamesTheField(String good, String bad, String field, String code)
      throws Exception {
    ask(GOOD.replace(good, bad), "en")
        .andExpect(status().isBadRequest())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.status").value(400))
        .andExpect(jsonPath("$.code").value("INVALID_INPUT"))
        .andExpect(jsonPath("$.detail").isNotEmpty())
        .andExpect(jsonPath("$.errors[*].field").value(hasItem(field)))
        .andExpect(jsonPath("$.errors[*].code").value(hasItem(code)))
        .andExpect(jsonPath("$.errors[0].message").isNotEmpty());
  }

  @Test
  void tellsEverythingThatIsWrongAtOnce() throws Exception {
    ask("{\"payment\":\"MATERNITY\",\"contributions\":[null,{\"period\":\"2023-02\"}]}", "en")
        .andExpect(status().isBadRequest())
        .andExpect(
            jsonPath("$.errors[*].field")
                .value(
                    containsInAnyOrder(
                        "riskDate",
                        "person",
                        "contributions[0]",
                        "contributions[1].payer",
                        "contributions[1]",
                        "days")));
  }

  @ParameterizedTest
  @CsvSource({"''", "[]", "null", "'{} {}'", "'\"text\"'"})
  void refusesABodyThatIsNotOneObject(String body) throws Exception {
    ask(body, "en")
        .andExpect(status().isBadRequest())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.code").value("INVALID_INPUT"));
  }

  @Test
  void refusesOtherMethodsAndMediaTypesAsProblems() throws Exception {
    mvc.perform(get("/api/v1/calculations"))
        .andExpect(status().isMethodNotAllowed())
        .andExpect(header().string("Allow", containsString("POST")))
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.code").value("METHOD_NOT_ALLOWED"));
    mvc.perform(post("/api/v1/calculations").contentType(MediaType.TEXT_PLAIN).content(GOOD))
        .andExpect(status().isUnsupportedMediaType())
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.code").value("UNSUPPORTED_MEDIA_TYPE"))
        .andExpect(content().string(not(containsString("Exception"))));
  }

  private ResultActions ask(String body, String language) throws Exception {
    return mvc.perform(
        post("/api/v1/calculations")
            .contentType(MediaType.APPLICATION_JSON)
            .header("Accept-Language", language)
            .content(body));
  }

  @TestConfiguration(proxyBeanMethods = false)
  static class Today {
    @Bean
    Clock clock() {
      return Clock.fixed(Instant.parse("2026-11-20T06:00:00Z"), ZoneId.of("Asia/Almaty"));
    }
  }
}
