package kz.tirek.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tirek.common.Words;
import kz.tirek.deadlines.WorkingDays;
import org.springframework.stereotype.Component;

/** Before anything is decided: what is still wanted, and an application taken back. */
@Component
class ApplicationNotices implements NoticeWriter {
  /** Working days (domain.md §3). */
  private static final int COMPLETION_DAYS = 5;

  private final Completeness completeness;
  private final Journal journal;
  private final WorkingDays workingDays;
  private final Clock clock;

  ApplicationNotices(
      Completeness completeness, Journal journal, WorkingDays workingDays, Clock clock) {
    this.completeness = completeness;
    this.journal = journal;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  @Override
  public Set<NoticeKind> kinds() {
    return Set.of(NoticeKind.MISSING_DOCUMENTS, NoticeKind.WITHDRAWAL);
  }

  @Override
  public List<NoticeLine> lines(NoticeKind kind, Application application) {
    LocalDate today = LocalDate.now(clock);
    return kind == NoticeKind.WITHDRAWAL
        ? List.of(NoticeLine.of("WITHDRAWAL", application.number(), today))
        : List.of(
            NoticeLine.of(
                "MISSING_DOCUMENTS",
                application.number(),
                wanted(application),
                workingDays.plus(today, COMPLETION_DAYS)));
  }

  private Words wanted(Application application) {
    String asked =
        journal
            .latest(application.number(), CaseTasks.REQUEST_DOCUMENTS)
            .map(answer -> answer.fields().path("request").asText(""))
            .orElse("");
    Words missing = NoticeWording.list(completeness.missing(application));
    return NoticeWording.inEveryLanguage(
        language ->
            Stream.of(missing.in(language), asked)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("; ")));
  }
}
