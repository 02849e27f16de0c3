package kz.tirek.simulator;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.tirek.common.FieldError;
import kz.tirek.common.InvalidInput;

/**
 * How a system misbehaves.
 *
 * @param delayMs milliseconds a SLOW answer takes; 5,000 when not given
 * @param share of the calls that are hit, 0 to 1; all of them when not given
 */
record Fault(@JsonProperty(required = true) Mode mode, Integer delayMs, Double share) {
  static final Fault NONE = new Fault(Mode.OK, null, null);
  private static final int LONGEST_DELAY = 600_000;

  enum Mode {
    OK,
    SLOW,
    ERROR,
    DOWN,
    GARBAGE,
    /** The record is locked for now (HTTP 423). */
    LOCKED,
    /** The bank takes the order, books it, and sends the money back. */
    RETURN,
    /** The bank takes the file, and its answer gets lost (HTTP 503). */
    LOST,
    /** The bank books with each file an order that nobody made. */
    UNKNOWN,
    /** The bank's statement of a day has the entries of the day before once more. */
    REPEAT;

    private static final Set<Mode> OF_BANK = EnumSet.of(RETURN, LOST, UNKNOWN, REPEAT);

    /** What only the bank can do, and what leaves its other answers alone. */
    boolean isOfBank() {
      return OF_BANK.contains(this);
    }
  }

  Fault {
    delayMs = delayMs == null ? 5_000 : delayMs;
    share = share == null ? 1.0 : share;
    List<FieldError> errors = new ArrayList<>();
    if (mode == null) {
      errors.add(new FieldError("mode", "REQUIRED", "Say how the system should behave"));
    }
    if (delayMs < 0 || delayMs > LONGEST_DELAY) {
      errors.add(new FieldError("delayMs", "OUT_OF_RANGE", "From 0 to 600000 milliseconds"));
    }
    if (!(share >= 0 && share <= 1)) {
      errors.add(new FieldError("share", "OUT_OF_RANGE", "From 0 to 1"));
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }
}
