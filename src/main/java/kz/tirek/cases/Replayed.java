package kz.tirek.cases;

import java.time.OffsetDateTime;
import java.util.List;
import kz.tirek.law.Replay;

/**
 * A calculation that was kept with a case, computed again.
 *
 * @param parametersVersion the legal parameters it was made with
 * @param lawOfItsDay whether those were used again; otherwise the present ones were
 * @param identical bit for bit
 * @param differences step by step
 */
public record Replayed(
    String caseNumber,
    long calculation,
    OffsetDateTime madeAt,
    String parametersVersion,
    boolean lawOfItsDay,
    boolean identical,
    List<Replay.Difference> differences) {}
