package kz.tirek.registries;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;

/**
 * What the engine gets to know about a check: its result, and the evidence it rests on.
 *
 * @param evidence the registry's answer, word for word; of several, a JSON array; null when there
 *     was nothing to ask
 * @param url of several, one after another; null when there was nothing to ask
 */
record CheckReport(
    @JsonUnwrapped CheckResult result,
    String evidence,
    String url,
    Instant askedAt,
    Instant answeredAt) {

  /**
   * @param replies in the order of asking
   * @param now when the result was found
   */
  static CheckReport of(CheckResult result, List<Reply> replies, Instant now) {
    if (replies.isEmpty()) {
      return new CheckReport(result, null, null, null, now);
    }
    return new CheckReport(
        result,
        evidence(replies),
        replies.stream().map(reply -> reply.url().toString()).collect(joining(" ")),
        replies.get(0).askedAt(),
        replies.get(replies.size() - 1).answeredAt());
  }

  private static String evidence(List<Reply> replies) {
    return replies.size() == 1
        ? replies.get(0).text()
        : replies.stream().map(Reply::text).collect(joining(",", "[", "]"));
  }
}
