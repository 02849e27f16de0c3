package kz.tirek.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.tirek.common.FieldError;
import kz.tirek.common.InvalidInput;
import kz.tirek.law.Calculation;
import kz.tirek.law.CalculationInput;
import kz.tirek.law.Explanation;
import kz.tirek.law.SocialPaymentLaw;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What would be paid, and why; stores nothing. */
@Tag(name = "Calculations")
@RestController
@RequestMapping("/api/v1/calculations")
class CalculationsController {
  private final SocialPaymentLaw law;
  private final Clock clock;

  CalculationsController(SocialPaymentLaw law, Clock clock) {
    this.law = law;
    this.clock = clock;
  }

  @Operation(summary = "Calculate a social payment and explain every step")
  @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  CalculationView calculate(@RequestBody CalculationInput input, Locale reader) {
    return CalculationView.of(answerTo(input), reader);
  }

  @Operation(summary = "The same calculation as a text to print")
  @PostMapping(produces = "text/plain;charset=UTF-8")
  String explain(@RequestBody CalculationInput input, Locale reader) {
    return Explanation.of(answerTo(input), reader);
  }

  private Calculation answerTo(CalculationInput input) {
    List<FieldError> errors = new ArrayList<>(law.errorsIn(input));
    errors.addAll(FutureMonths.in(input, YearMonth.now(clock)));
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return law.calculate(input);
  }
}
