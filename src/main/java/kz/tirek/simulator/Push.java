package kz.tirek.simulator;

/**
 * One event on its way to the Fund.
 *
 * @param key Idempotency-Key: the same happening has the same, whenever it is told
 * @param error why it was refused, or why it is still waiting; null when there is no reason
 */
record Push(String key, State state, Event event, String error) {

  enum State {
    WAITING,
    DELIVERED,
    REFUSED
  }

  static Push of(String key, Event event) {
    return new Push(key, State.WAITING, event, null);
  }

  boolean waits() {
    return state == State.WAITING;
  }

  Push delivered() {
    return new Push(key, State.DELIVERED, event, null);
  }

  Push refused(String reason) {
    return new Push(key, State.REFUSED, event, reason);
  }

  Push delayed(String reason) {
    return new Push(key, State.WAITING, event, reason);
  }
}
