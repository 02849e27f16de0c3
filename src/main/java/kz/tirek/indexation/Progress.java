package kz.tirek.indexation;

/**
 * How far an indexation, or its undoing, has come.
 *
 * @param done awards gone through
 * @param perSecond awards a second as the last chunks went; null while nothing goes on
 * @param remainingSeconds null where it cannot be said
 */
public record Progress(int done, int total, Double perSecond, Long remainingSeconds) {

  static Progress resting(int done, int total) {
    return new Progress(done, total, null, null);
  }

  static Progress going(int done, int total, Double perSecond) {
    return perSecond == null
        ? resting(done, total)
        : new Progress(done, total, perSecond, (long) Math.ceil((total - done) / perSecond));
  }
}
