package kz.tirek.simulator;

/** Instead of an answer: the fault that the caller is to see. */
class BrokenAnswer extends RuntimeException {
  private final transient Fault.Mode mode;

  BrokenAnswer(Fault.Mode mode) {
    super("Broken on purpose: " + mode, null, false, false);
    this.mode = mode;
  }

  Fault.Mode mode() {
    return mode;
  }
}
