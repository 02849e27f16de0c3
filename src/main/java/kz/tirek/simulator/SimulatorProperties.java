package kz.tirek.simulator;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Settings of the simulator, {@code tirek.simulator.*}.
 *
 * @param dataDir where facts, bank orders and notices are kept
 * @param bookingDelay how long the bank takes to book an order, and again to return it
 * @param fundAccount the account of the statements before the first order came
 */
record SimulatorProperties(
    int port, InetAddress address, Path dataDir, Duration bookingDelay, String fundAccount) {}
