package kz.tirek.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A line that was not entered.
 *
 * @param line the sender's number of the line
 * @param code stable, for programs
 * @param message one sentence, for people
 * @param raw the line as it came, to be corrected and sent again; null where only the answer to the
 *     sender is meant
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Rejection(int line, String code, String message, String raw) {
  Rejection withoutText() {
    return new Rejection(line, code, message, null);
  }
}
