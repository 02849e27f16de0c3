package kz.tirek.registries;

/**
 * The engine keeps one number per task, the retries left, and raises an incident at zero. From it
 * we tell two stories apart: waiting for a system that does not answer counts down from a million
 * and never ends; an error of ours, or a refusal, counts down from three.
 */
record Attempt(Integer retriesLeft) {
  private static final int PATIENCE = 1_000_000;
  private static final int ERRORS = 3;

  /** 1 for the first attempt; starts anew after an error. */
  int number() {
    return isWaiting() ? PATIENCE - retriesLeft + 1 : 1;
  }

  int retriesAfterUnavailable() {
    return Math.max(PATIENCE - number(), ERRORS + 1);
  }

  int retriesAfterError() {
    return errorsLeft() - 1;
  }

  /** 1 for the first error in a row. */
  int errorNumber() {
    return ERRORS - errorsLeft() + 1;
  }

  private int errorsLeft() {
    return retriesLeft == null || isWaiting() ? ERRORS : retriesLeft;
  }

  private boolean isWaiting() {
    return retriesLeft != null && retriesLeft > ERRORS;
  }
}
