package kz.tirek.simulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.web.client.ResourceAccessException;

/**
 * Takes waiting events to the Fund, oldest first. While the Fund does not take them they wait, with
 * longer and longer pauses; what it refuses is left aside.
 */
@Component
class Pusher {
  private static final Logger LOG = LoggerFactory.getLogger(Pusher.class);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  private final Pushes pushes;
  private final Fund fund;
  private final Clock clock;
  private final ExponentialBackOff pauses;
  private BackOffExecution trouble;
  private Instant resumeAt = Instant.MIN;

  Pusher(Pushes pushes, Fund fund, SimulatorProperties properties, Clock clock) {
    this.pushes = pushes;
    this.fund = fund;
    this.clock = clock;
    this.pauses = new ExponentialBackOff(properties.pushInterval().toMillis(), 2);
    this.pauses.setMaxInterval(LONGEST_PAUSE.toMillis());
  }

  @Scheduled(fixedDelayString = "${tirek.simulator.push-interval}")
  synchronized void push() {
    if (fund.hasAddress() && !clock.instant().isBefore(resumeAt)) {
      if (takesAll(pushes.waiting())) {
        trouble = null;
      } else {
        pause();
      }
    }
  }

  private boolean takesAll(List<Push> waiting) {
    boolean all = true;
    for (Push push : waiting) {
      try {
        Push told = fund.tell(push);
        pushes.change(told);
        all &= !told.waits();
      } catch (ResourceAccessException away) {
        pushes.change(push.delayed("The Fund did not answer"));
        return false;
      }
    }
    return all;
  }

  /** Told once per trouble, not once per round. */
  private void pause() {
    if (trouble == null) {
      trouble = pauses.start();
      LOG.warn("The Fund does not take events for now; /pushes tells why");
    }
    resumeAt = clock.instant().plusMillis(trouble.nextBackOff());
  }
}
