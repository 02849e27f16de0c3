package kz.tirek.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.YearMonth;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureWebMvc;
import org.springframework.boot.test.context.SpringBootTest;
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
class SixPaymentsTest {
  @Autowired private MockMvc mvc;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        // The worked examples 1–5 of domain.md, and adoption: 150000 × 56 ÷ 30 = 280000.
        "JOB_LOSS    | 2023-03-15 | 24 | 109563 | \"participationMonths\":78                  | 50289.42",
        "MATERNITY   | 2024-02-10 | 9  | 250000 | \"days\":126                                | 787500.00",
        "CHILD_CARE  | 2023-04-05 | 24 | 50000  | \"childOrder\":2                            | 23495.00",
        "DISABILITY  | 2022-05-20 | 24 | 117963 | \"participationMonths\":131,\"degree\":65   | 37736.13",
        "BREADWINNER | 2022-09-11 | 24 | 124667 | \"participationMonths\":121,\"dependants\":2| 40612.14",
        "ADOPTION    | 2024-02-10 | 12 | 150000 | \"days\":56                                 | 280000.00",
      })
  void paysTheWorkedExamples(
      String payment, Day risk, int months, String income, String facts, String gross)
      throws Exception {
    ask(question(payment, risk, months, income, facts), "en", MediaType.APPLICATION_JSON)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.entitled").value(true))
        .andExpect(jsonPath("$.gross").value(gross))
        .andExpect(jsonPath("$.periods[0].gross").value(gross))
        .andExpect(jsonPath("$.periods[0].reason").value("ASSIGNED"))
        .andExpect(jsonPath("$.reasons").isEmpty());
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "DISABILITY  | \"dependants\":2  | degree     | REQUIRED",
        "DISABILITY  | \"degree\":101    | degree     | OUT_OF_RANGE",
        "DISABILITY  | \"degree\":-1     | degree     | OUT_OF_RANGE",
        "DISABILITY  | \"degree\":65,\"until\":\"2023-03-14\" | until | DATE_OUT_OF_RANGE",
        "DISABILITY  | \"degree\":65,\"disability\":{\"group\":4} | disability.group | OUT_OF_RANGE",
        "DISABILITY  | \"degree\":65,\"disability\":{\"changes\":[{\"from\":\"2023-03-15\",\"degree\":80}]} | disability.changes[0].from | DATE_OUT_OF_RANGE",
        "DISABILITY  | \"degree\":65,\"disability\":{\"changes\":[{\"from\":\"2023-04-15\"}]} | disability.changes[0].degree | REQUIRED",
        "BREADWINNER | \"degree\":65     | dependants | REQUIRED",
        "BREADWINNER | \"dependants\":51 | dependants | OUT_OF_RANGE",
        "BREADWINNER | \"dependants\":1,\"family\":[] | dependants | DEPENDANTS_TWICE",
        "BREADWINNER | \"family\":[{\"ground\":\"CHILD\"}] | family[0].birthDate | REQUIRED",
        "BREADWINNER | \"family\":[{\"ground\":\"STUDENT\",\"birthDate\":\"2003-01-01\"}] | family[0].until | REQUIRED",
        "BREADWINNER | \"family\":[{\"ground\":\"UNCLE\"}] | family[0].ground | UNREADABLE_VALUE",
        "BREADWINNER | \"family\":[null] | family[0]  | REQUIRED",
        "CHILD_CARE  | \"days\":126      | childOrder | REQUIRED",
        "CHILD_CARE  | \"childOrder\":0  | childOrder | OUT_OF_RANGE",
        "CHILD_CARE  | \"childOrder\":1,\"childBirthDate\":\"2023-03-16\" | childBirthDate | DATE_OUT_OF_RANGE",
        "ADOPTION    | \"childOrder\":1  | days       | REQUIRED",
        "JOB_LOSS    | \"participationMonths\":601 | participationMonths | OUT_OF_RANGE",
        "JOB_LOSS    | \"dismissal\":\"BORED\" | dismissal | UNREADABLE_VALUE",
      })
  void refusesWhatIsMissingOrCannotBeTrue(String payment, String facts, String field, String code)
      throws Exception {
    ask(
            question(payment, new Day("2023-03-15"), 24, "100000", facts),
            "en",
            MediaType.APPLICATION_JSON)
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[*].field").value(hasItem(field)))
        .andExpect(jsonPath("$.errors[*].code").value(hasItem(code)));
  }

  @Test
  void understandsAQuestionWithoutARightAndGivesAllReasons() throws Exception {
    ask(
            question("JOB_LOSS", new Day("2023-03-15"), 5, "100000", "\"days\":null")
                .replace("1990-05-17", "1955-05-17"),
            "kk",
            MediaType.APPLICATION_JSON)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.entitled").value(false))
        .andExpect(jsonPath("$.gross").doesNotExist())
        .andExpect(jsonPath("$.reasons[0].code").value("PENSION_AGE_REACHED"))
        .andExpect(jsonPath("$.reasons[1].code").value("PARTICIPATION_TOO_SHORT"))
        .andExpect(jsonPath("$.reasons[1].text").value("Қатысу өтілі (ай): 5, кемінде 6 ай қажет"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kk | Төлемге құқық бар.              | 2022-12-31 дейін: сома 21000.00",
        "ru | Право на выплату есть.          | по 2022-12-31: сумма 21000.00",
        "en | There is a right to the payment.| to 2022-12-31: gross 21000.00",
      })
  void explainsAsATextToPrint(String language, String right, String period) throws Exception {
    ask(
            question(
                "BREADWINNER",
                new Day("2022-05-20"),
                24,
                "100000",
                "\"participationMonths\":60,\"dependants\":1,\"until\":\"2023-06-30\""),
            language,
            MediaType.TEXT_PLAIN)
        .andExpect(status().isOk())
        .andExpect(
            content()
                .string(
                    allOf(
                        containsString(right),
                        containsString(period),
                        containsString("AMI = 100000.00"),
                        containsString("minimum-wage@2022-01-01#"))));
  }

  /** A day written as text in a table. */
  record Day(String date) {
    YearMonth month() {
      return YearMonth.parse(date.substring(0, 7));
    }
  }

  private static String question(
      String payment, Day risk, int months, String income, String facts) {
    String contributions =
        Stream.iterate(risk.month().minusMonths(1), month -> month.minusMonths(1))
            .limit(months)
            .map(
                month ->
                    "{\"period\":\"%s\",\"payer\":\"050140001238\",\"income\":\"%s\"}"
                        .formatted(month, income))
            .collect(Collectors.joining(","));
    return """
        {"payment":"%s","riskDate":"%s","person":{"birthDate":"1990-05-17","sex":"F"},
         "contributions":[%s],%s}
        """
        .formatted(payment, risk.date(), contributions, facts);
  }

  private ResultActions ask(String body, String language, MediaType wanted) throws Exception {
    return mvc.perform(
        post("/api/v1/calculations")
            .contentType(MediaType.APPLICATION_JSON)
            .accept(wanted)
            .header("Accept-Language", language)
            .content(body));
  }
}
