package kz.tirek.cases;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import kz.tirek.common.CannotStart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Draws the share of cases that a person looks at although the table would decide them: by case
 * number, so that the same case is drawn on every node and at every time.
 */
@Component
class Sampling {
  private static final int WHOLE = 100;

  private final int percent;

  /**
   * @param percent share of the cases, 0 to 100
   */
  Sampling(@Value("${tirek.decisions.sampled-percent}") int percent) {
    if (percent < 0 || percent > WHOLE) {
      throw new CannotStart(
          "tirek.decisions.sampled-percent must be from 0 to 100, not " + percent);
    }
    this.percent = percent;
  }

  boolean draws(String caseNumber) {
    CRC32 hash = new CRC32();
    hash.update(caseNumber.getBytes(StandardCharsets.UTF_8));
    return hash.getValue() % WHOLE < percent;
  }
}
