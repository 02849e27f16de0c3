package kz.tirek.recovery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What courts do about recoveries; whoever runs the lawsuits says so. */
public interface CourtSteps {
  /** Lawsuits about the recovery, oldest first. */
  List<Suit> of(String recoveryId);

  /** How money that comes in now is to be counted; empty where no court has to do with it. */
  Optional<Entry.Channel> channelOf(String recoveryId);

  /**
   * One lawsuit as the recovery shows it.
   *
   * @param stage as the lawsuits name it
   * @param nextOn the next day on which something is due; null once it is closed
   */
  record Suit(String number, String stage, LocalDate filedOn, LocalDate nextOn) {}
}
