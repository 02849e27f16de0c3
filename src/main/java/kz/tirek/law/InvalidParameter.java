package kz.tirek.law;

/** A parameter file that cannot be law: names the file and what is wrong with it. */
class InvalidParameter extends RuntimeException {
  InvalidParameter(String file, String reason) {
    super(file + ": " + reason);
  }

  InvalidParameter(String file, String reason, Throwable cause) {
    super(file + ": " + reason, cause);
  }
}
