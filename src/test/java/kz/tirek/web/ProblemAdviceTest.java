package kz.tirek.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import kz.tirek.common.Conflict;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.NotFound;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

class ProblemAdviceTest {
  private final MockMvc mvc =
      MockMvcBuilders.standaloneSetup(new Troubled())
          .setControllerAdvice(new ProblemAdvice())
          .build();

  @ParameterizedTest
  @CsvSource({
    "invalid,   400, INVALID_INPUT",
    "missing,   404, NOT_FOUND",
    "conflict,  409, CASE_OPEN",
    "impossible,422, TOO_EARLY",
    "denied,    403, FORBIDDEN",
    "large,     413, PAYLOAD_TOO_LARGE",
    "bug,       500, INTERNAL_ERROR"
  })
  void givesEveryFailureItsStatusAndCode(String trouble, int expected, String code)
      throws Exception {
    mvc.perform(get("/api/v1/trouble/" + trouble))
        .andExpect(status().is(expected))
        .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.status").value(expected))
        .andExpect(jsonPath("$.code").value(code))
        .andExpect(jsonPath("$.detail").isNotEmpty())
        .andExpect(content().string(not(containsString("secret"))));
  }

  @Test
  void namesTheHeaderOrParameterAtFault() throws Exception {
    mvc.perform(get("/api/v1/day").param("on", "2024-01-01"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("Idempotency-Key"))
        .andExpect(jsonPath("$.errors[0].code").value("REQUIRED"));
    mvc.perform(get("/api/v1/day").header("Idempotency-Key", "k"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("on"))
        .andExpect(jsonPath("$.errors[0].code").value("REQUIRED"));
    mvc.perform(get("/api/v1/day").header("Idempotency-Key", "k").param("on", "soon"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("on"))
        .andExpect(
            jsonPath("$.errors[0].message").value("This value must be a date such as 2023-03-15"));
  }

  @Test
  void leavesFailuresOfPagesToTheErrorPage() {
    Assertions.assertThatThrownBy(() -> mvc.perform(get("/page")))
        .hasRootCauseInstanceOf(NotFound.class);
  }

  @RestController
  static class Troubled {

    @GetMapping("/api/v1/trouble/{trouble}")
    String fail(@PathVariable String trouble) {
      throw switch (trouble) {
        case "invalid" -> new InvalidInput("iin", "IIN_INVALID", "This is not a valid IIN");
        case "missing" -> new NotFound("No such case");
        case "conflict" -> new Conflict("CASE_OPEN", "A case is open already");
        case "impossible" -> new Impossible("TOO_EARLY", "The run is not approved");
        case "denied" -> new AccessDeniedException("secret reason");
        case "large" -> new MaxUploadSizeExceededException(1000);
        default -> new IllegalStateException("secret table");
      };
    }

    @GetMapping("/api/v1/day")
    String day(@RequestHeader("Idempotency-Key") String key, @RequestParam LocalDate on) {
      return key + on;
    }

    @GetMapping("/page")
    String page() {
      throw new NotFound("No such page");
    }
  }
}
