package kz.tirek.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.tirek.common.InvalidInput;
import kz.tirek.law.CalculationInput;
import kz.tirek.law.Replay;
import kz.tirek.law.SocialPaymentLaw;
import kz.tirek.law.Trace;
import org.springframework.stereotype.Component;

/** Computes calculations of the past again, with the law of their day. */
@Component
public class Replays {
  private final DecisionRepository decisions;
  private final LawVersions versions;
  private final Json json;

  Replays(DecisionRepository decisions, LawVersions versions, Json json) {
    this.decisions = decisions;
    this.versions = versions;
    this.json = json;
  }

  /** Every calculation of the case, oldest first. */
  public List<Replayed> ofCase(String caseNumber) {
    return decisions.calculations(caseNumber).stream()
        .map(kept -> replay(caseNumber, kept))
        .toList();
  }

  /** The numbers of all cases that were calculated. */
  public List<String> calculatedCases() {
    return decisions.calculatedCases();
  }

  private Replayed replay(String caseNumber, DecisionRepository.Raw kept) {
    JsonNode result = json.read(kept.result());
    String version = result.path("parametersVersion").asText();
    Optional<SocialPaymentLaw> law = versions.lawOf(version);
    List<Replay.Difference> differences =
        differences(kept, result, law.orElseGet(versions::current));
    return new Replayed(
        caseNumber,
        kept.id(),
        kept.madeAt(),
        version,
        law.isPresent(),
        differences.isEmpty(),
        differences);
  }

  private List<Replay.Difference> differences(
      DecisionRepository.Raw kept, JsonNode result, SocialPaymentLaw law) {
    try {
      CalculationInput input = json.read(kept.input(), CalculationInput.class);
      String again = json.write(Drafting.stored(law.calculate(input)));
      return Replay.differences(trace(result), trace(json.read(again)));
    } catch (InvalidInput refused) {
      return List.of(new Replay.Difference("INPUT", "refused", null, refused.getMessage()));
    }
  }

  private static Trace trace(JsonNode calculation) {
    Map<String, String> answer = fields(calculation);
    answer.remove("steps");
    List<Trace.Entry> steps = new ArrayList<>();
    for (JsonNode step : calculation.path("steps")) {
      steps.add(new Trace.Entry(step.path("symbol").asText(), fields(step)));
    }
    return new Trace(answer, steps);
  }

  private static Map<String, String> fields(JsonNode object) {
    Map<String, String> fields = new LinkedHashMap<>();
    object.properties().forEach(field -> fields.put(field.getKey(), canonical(field.getValue())));
    return fields;
  }

  /** The database keeps the fields of an object in an order of its own. */
  private static String canonical(JsonNode value) {
    if (value.isValueNode()) {
      return value.asText();
    }
    if (value.isArray()) {
      List<String> items = new ArrayList<>();
      value.forEach(item -> items.add(canonical(item)));
      return items.toString();
    }
    return new TreeMap<>(fields(value)).toString();
  }
}
