package kz.tirek.web;

/** How much a request may carry, in bytes, by path. */
final class BodyLimits {
  private static final long MEGABYTE = 1024 * 1024;

  /** JSON is read into memory; a few documents of 10 MB each, in Base64, fit. */
  private static final long USUAL = 32 * MEGABYTE;

  private BodyLimits() {}

  static long of(String path) {
    return switch (path) {
      // Read as a stream: years of contributions, and a month's payments, may come in one file.
      case "/api/v1/contributions/files", "/api/v1/bank-statements" -> Long.MAX_VALUE;
      default -> USUAL;
    };
  }
}
