package kz.tirek.accounts;

import java.io.IOException;
import java.time.YearMonth;
import java.util.function.Consumer;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;

/** The port for interbank files: one adapter per format, the checks behind it the same. */
interface ContributionFileReader {

  /**
   * Reads the file once for what concerns all of it.
   *
   * @throws InvalidInput when it cannot be read as a contribution file
   * @throws Impossible when it can, but must be sent back as a whole
   */
  FileHeader header(SpooledFile file) throws IOException;

  /**
   * Reads the file again, line by line.
   *
   * @param thisMonth the last month a contribution may be for
   */
  void lines(SpooledFile file, FileHeader header, YearMonth thisMonth, Consumer<FileLine> sink)
      throws IOException;
}
