package kz.tirek.registries;

/** A system says that the request itself is wrong: asking again the same way cannot help. */
class Refused extends RuntimeException {
  private final int status;

  Refused(String system, Reply reply) {
    super(system + " refused with " + reply.status() + ": " + reply.text());
    this.status = reply.status();
  }

  /** What was sent is wrong in itself, rather than who sent it or where to. */
  boolean isAboutContent() {
    return status == 400 || status == 409 || status == 413 || status == 422;
  }
}
