package kz.tirek.simulator;

/** Spreads a fault evenly over the calls: a share of 0.25 hits every fourth, not one by chance. */
final class FaultyShare {
  private Fault fault = Fault.NONE;
  private double due;

  synchronized void set(Fault next) {
    fault = next;
    due = 0;
  }

  synchronized Fault fault() {
    return fault;
  }

  synchronized boolean hits() {
    due += fault.share();
    // Ten tenths make a little less than one in binary.
    if (due < 1 - 1e-9) {
      return false;
    }
    due -= 1;
    return true;
  }
}
