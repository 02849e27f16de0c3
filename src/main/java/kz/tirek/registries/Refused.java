package kz.tirek.registries;

/** A system says that the request itself is wrong: asking again the same way cannot help. */
class Refused extends RuntimeException {
  /** The engine cuts a message off at 666 characters. */
  private static final int LONGEST_REASON = 500;

  private final int status;

  Refused(String system, Reply reply) {
    super(system + " refused with " + reply.status() + ": " + shortened(reply.text()));
    this.status = reply.status();
  }

  /** What was sent is wrong in itself, rather than who sent it or where to. */
  boolean isAboutContent() {
    return status == 400 || status == 409 || status == 413 || status == 422;
  }

  /** It contradicts what the system knows (HTTP 409). */
  boolean isConflict() {
    return status == 409;
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON) + "…";
  }
}
