package kz.tirek.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import kz.tirek.common.PaymentKind;
import kz.tirek.indexation.Indexation;
import kz.tirek.indexation.Indexations;
import kz.tirek.indexation.Preview;
import kz.tirek.indexation.Progress;

/**
 * An indexation as systems and pages read it.
 *
 * @param done of {@code total}: gone through, or taken back while it is undone
 * @param changed awards that got a determination
 * @param leftOut awards the law has raised by itself
 */
record IndexationView(
    String id,
    Indexation.Kind kind,
    List<PaymentKind> payments,
    String percent,
    LocalDate effectiveOn,
    LocalDate assignedBefore,
    String act,
    Indexation.State state,
    String askedBy,
    OffsetDateTime askedAt,
    String decidedBy,
    OffsetDateTime decidedAt,
    String note,
    int done,
    int total,
    int changed,
    int leftOut,
    Double perSecond,
    Long remainingSeconds,
    Preview preview) {

  static IndexationView of(Indexation it, Indexations indexations) {
    Progress progress = indexations.progress(it);
    Preview preview = indexations.preview(it.id());
    return new IndexationView(
        it.id(),
        it.kind(),
        it.payments(),
        it.percent() == null ? null : it.percent().stripTrailingZeros().toPlainString(),
        it.effectiveOn(),
        it.assignedBefore(),
        it.act(),
        it.state(),
        it.askedBy(),
        it.askedAt(),
        it.decidedBy(),
        it.decidedAt(),
        it.note(),
        progress.done(),
        progress.total(),
        it.changed(),
        it.begunAt() == null ? preview.leftOut() : indexations.leftOut(it.id()),
        progress.perSecond(),
        progress.remainingSeconds(),
        preview);
  }
}
