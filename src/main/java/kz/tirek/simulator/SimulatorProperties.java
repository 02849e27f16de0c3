package kz.tirek.simulator;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Settings of the simulator, {@code tirek.simulator.*}.
 *
 * @param dataDir where facts, bank orders, notices and events to push are kept
 * @param bookingDelay how long the bank takes to book an order, and again to return it
 * @param fundAccount the account of the statements before the first order came
 * @param engineUrl where the Fund is told what happened; null when it is not to be told
 * @param user of the Fund's engine, who may report events
 * @param pushInterval between looks at what is to be told, and the first pause when it cannot be
 */
record SimulatorProperties(
    int port,
    InetAddress address,
    Path dataDir,
    Duration bookingDelay,
    String fundAccount,
    URI engineUrl,
    String user,
    String password,
    Duration pushInterval) {}
