package kz.tirek.simulator;

import java.util.List;

/**
 * A file the bank took, as far as it is kept in memory.
 *
 * @param lines where the journal has its orders
 */
record KeptFile(
    String digest,
    String messageId,
    boolean accepted,
    Journal.Region lines,
    List<Movement> movements) {}
