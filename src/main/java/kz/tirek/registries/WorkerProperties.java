package kz.tirek.registries;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.tirek.common.CannotStart;

/**
 * Settings of the worker, {@code tirek.worker.*}.
 *
 * @param threads how many cases are worked on at a time, and tasks fetched at most in one go
 * @param pollTimeout how long the engine keeps a fetch open when there is nothing to do
 * @param lock how long a fetched task is ours; has to cover twice the slowest case, whose tasks are
 *     worked on one after another
 * @param connectTimeout to a registry, the bank or the State Corporation
 * @param readTimeout for the whole answer of one of them
 * @param engineTimeout for an answer of the engine's own API
 * @param fileTimeout for handing over a payment file of a run; three times within the lock
 * @param statementTimeout for a bank statement, from the bank and to the engine each
 * @param retries pauses before the 2nd, 3rd, … attempt by named profile; the last one repeats
 * @param statementDays how many days before today a newly started worker still asks for
 */
record WorkerProperties(
    int port,
    InetAddress address,
    URI engineUrl,
    URI registriesUrl,
    String user,
    String password,
    int threads,
    Duration pollTimeout,
    Duration lock,
    Duration connectTimeout,
    Duration readTimeout,
    Duration engineTimeout,
    Duration fileTimeout,
    Duration statementTimeout,
    Map<String, List<Duration>> retries,
    Circuit circuit,
    int statementDays) {

  WorkerProperties {
    if (password == null || password.isBlank()) {
      throw new CannotStart(
          "The worker needs the password of its engine user: set TIREK_WORKER_PASSWORD");
    }
  }

  /**
   * When a system that keeps failing is left alone for a while.
   *
   * @param calls how many of the last calls are looked at, at least that many
   * @param failures percentage of them from which the circuit opens
   * @param open how long nothing is asked
   * @param trials how many calls then decide whether it closes again
   */
  record Circuit(int calls, float failures, Duration open, int trials) {}
}
