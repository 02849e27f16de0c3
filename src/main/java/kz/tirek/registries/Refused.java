package kz.tirek.registries;

/** A system says that the request itself is wrong: asking again the same way cannot help. */
class Refused extends RuntimeException {
  private final int status;

  Refused(String system, Reply reply) {
    super(system + " refused with " + reply.status() + ": " + reply.text());
    this.status = reply.status();
  }

  int status() {
    return status;
  }
}
