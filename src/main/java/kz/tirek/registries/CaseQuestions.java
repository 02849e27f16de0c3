package kz.tirek.registries;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Asks the engine once for what the checks of a case have in common: they come together, and what
 * was applied for does not change under them.
 */
@Component
class CaseQuestions {
  private static final Duration REMEMBERED = Duration.ofSeconds(5);
  private static final int MOST = 64;
  private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

  private record Asked(Question question, Instant at) {}

  private final EngineApi engine;
  private final Clock clock;
  private final Map<String, Asked> recent =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Asked> eldest) {
          return size() > MOST;
        }
      };

  CaseQuestions(EngineApi engine, Clock clock) {
    this.engine = engine;
    this.clock = clock;
  }

  Question of(String caseNumber) {
    Asked known = known(caseNumber);
    if (known != null && known.at().plus(REMEMBERED).isAfter(clock.instant())) {
      return known.question();
    }
    Question question = dated(engine.question(caseNumber));
    remember(caseNumber, new Asked(question, clock.instant()));
    return question;
  }

  private Question dated(Question question) {
    return question.askedOn() == null
        ? question.askedOn(LocalDate.ofInstant(clock.instant(), ZONE))
        : question;
  }

  private synchronized Asked known(String caseNumber) {
    return recent.get(caseNumber);
  }

  private synchronized void remember(String caseNumber, Asked asked) {
    // Again at the end: the map forgets the first.
    recent.remove(caseNumber);
    recent.put(caseNumber, asked);
  }
}
