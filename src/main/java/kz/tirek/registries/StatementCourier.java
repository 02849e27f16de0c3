package kz.tirek.registries;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Carries the bank's statements to the engine, unchanged. A day's statement grows until midnight;
 * it is final, and done with, once it was fetched after its day and taken by the engine.
 */
@Component
class StatementCourier {
  private static final Logger LOG = LoggerFactory.getLogger(StatementCourier.class);

  /** The bank's day by its own wall clock, whatever time the engine's clock shows. */
  private static final ZoneId BANK_ZONE = ZoneId.of("Asia/Almaty");

  private final GuardedSystem bank;
  private final EngineApi engine;
  private final Clock clock;
  private LocalDate nextDay;
  private String delivered = "";
  private String trouble = "";

  StatementCourier(GuardedSystem bank, EngineApi engine, WorkerProperties properties, Clock clock) {
    this.bank = bank.within(properties.statementTimeout());
    this.engine = engine;
    this.clock = clock;
    this.nextDay = today().minusDays(properties.statementDays());
  }

  @Scheduled(fixedDelayString = "${tirek.worker.statement-interval}")
  synchronized void carry() {
    try {
      while (nextDay.isBefore(today())) {
        carryFinal(nextDay);
        nextDay = nextDay.plusDays(1);
      }
      carry(nextDay);
      recovered();
    } catch (Unavailable | Refused e) {
      stuck(e.getMessage());
    }
  }

  /** A past day that the engine will never take must not hold up the days after it. */
  private void carryFinal(LocalDate day) {
    try {
      carry(day);
    } catch (Refused e) {
      if (!e.isAboutContent()) {
        throw e;
      }
      LOG.error("The engine does not take the bank statement of {}", day, e);
    }
  }

  private void carry(LocalDate day) {
    TemporaryFile.with(
        statement -> {
          bank.call(system -> fetch(system, day, statement));
          String digest = digest(statement);
          if (!digest.equals(delivered)) {
            engine.bankStatement(digest, statement);
            delivered = digest;
          }
          return statement;
        });
  }

  private static Reply fetch(HttpSystem bank, LocalDate day, Path statement) {
    Reply reply = bank.get(statement, "/bank/statements/{day}", day);
    if (!reply.isSuccess()) {
      throw new Refused(bank.name(), reply);
    }
    if (!isReadable(statement)) {
      throw new Unavailable(bank.name() + " answered something unreadable");
    }
    return reply;
  }

  private static boolean isReadable(Path statement) {
    try {
      return Xml.isReadable(statement);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), BANK_ZONE);
  }

  /** Once per trouble, not once per round. */
  private void stuck(String message) {
    if (!message.equals(trouble)) {
      LOG.warn("Bank statement of {} cannot be delivered: {}", nextDay, message);
      trouble = message;
    }
  }

  private void recovered() {
    if (!trouble.isEmpty()) {
      LOG.info("Bank statements are delivered again");
      trouble = "";
    }
  }

  private static String digest(Path statement) {
    try (DigestInputStream content =
        new DigestInputStream(
            Files.newInputStream(statement), MessageDigest.getInstance("SHA-256"))) {
      content.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(content.getMessageDigest().digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
