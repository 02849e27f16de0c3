package kz.tirek.web;

/** How much a request may carry, in bytes, by path. */
final class BodyLimits {
  private static final long MEGABYTE = 1024 * 1024;

  /** JSON is read into memory; a few documents of 10 MB each, in Base64, fit. */
  private static final long USUAL = 32 * MEGABYTE;

  private static final long STATEMENT = 64 * MEGABYTE;

  private BodyLimits() {}

  static long of(String path) {
    return switch (path) {
      // Spooled to disk, read as a stream: years of contributions may come in one file.
      case "/api/v1/contributions/files" -> Long.MAX_VALUE;
      case "/api/v1/bank-statements" -> STATEMENT;
      default -> USUAL;
    };
  }
}
