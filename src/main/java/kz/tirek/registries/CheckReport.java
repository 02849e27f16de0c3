package kz.tirek.registries;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;

/**
 * What the engine gets to know about a check: its result, and the evidence it rests on.
 *
 * @param evidence the registry's answer, word for word
 */
record CheckReport(
    @JsonUnwrapped CheckResult result,
    String evidence,
    String url,
    Instant askedAt,
    Instant answeredAt) {

  static CheckReport of(CheckResult result, Reply reply) {
    return new CheckReport(
        result, reply.text(), reply.url().toString(), reply.askedAt(), reply.answeredAt());
  }
}
