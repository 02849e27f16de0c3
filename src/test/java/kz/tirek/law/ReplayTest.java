package kz.tirek.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReplayTest {

  @Test
  void findsNoDifferenceBetweenTheSame() {
    assertThat(Replay.differences(trace("1", step("AMI", "2")), trace("1", step("AMI", "2"))))
        .isEmpty();
  }

  @Test
  void namesTheStepAndWhatItWas() {
    assertThat(
            Replay.differences(
                trace("1", step("AMI", "2"), step("P", "1.00")),
                trace("9", step("AMI", "3"), step("NET", "5"))))
        .containsExactly(
            new Replay.Difference("ANSWER", "gross", "1", "9"),
            new Replay.Difference("AMI", "value", "2", "3"),
            new Replay.Difference("P", "value", "1.00", null),
            new Replay.Difference("NET", "value", null, "5"));
  }

  @Test
  void tellsStepsOfOneSymbolApart() {
    assertThat(
            Replay.differences(
                trace("1", step("INDEXED", "2"), step("INDEXED", "3")),
                trace("1", step("INDEXED", "2"), step("INDEXED", "4"))))
        .containsExactly(new Replay.Difference("INDEXED 2", "value", "3", "4"));
  }

  @Test
  void noticesAnotherOrderOfTheSteps() {
    assertThat(
            Replay.differences(
                trace("1", step("P", "1"), step("D", "1")),
                trace("1", step("D", "1"), step("P", "1"))))
        .containsExactly(new Replay.Difference("ANSWER", "order of steps", "P D", "D P"));
  }

  private static Trace trace(String gross, Trace.Entry... steps) {
    return new Trace(Map.of("gross", gross), List.copyOf(Arrays.asList(steps)));
  }

  private static Trace.Entry step(String symbol, String value) {
    return new Trace.Entry(symbol, Map.of("value", value));
  }
}
