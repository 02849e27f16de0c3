package kz.tirek.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import kz.tirek.allocation.Hold;
import kz.tirek.cases.Alert;
import kz.tirek.cases.CaseFile;
import kz.tirek.cases.Stage;
import org.springframework.stereotype.Component;

/** A case's history from its file, newest day first: what happened to it, and through whom. */
@Component
class Timeline {
  /** What happened on one day, latest first. */
  record Day(LocalDate date, List<Moment> moments) {}

  private final PageText text;

  Timeline(PageText text) {
    this.text = text;
  }

  List<Day> of(CaseFile file, List<Hold> holds) {
    return moments(file, holds).stream()
        .collect(
            Collectors.groupingBy(
                moment -> moment.at().toLocalDate(), LinkedHashMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(day -> new Day(day.getKey(), day.getValue()))
        .toList();
  }

  private List<Moment> moments(CaseFile file, List<Hold> holds) {
    List<Moment> moments = new ArrayList<>();
    for (Stage stage : file.stages()) {
      moments.add(new Moment(stage.enteredAt(), "stage", text.of(stage.status()), null));
    }
    for (Alert alert : file.alerts()) {
      moments.add(new Moment(alert.raisedAt(), "alert", text.of(alert.kind()), null));
    }
    checks(file, moments);
    people(file, moments);
    notices(file, moments);
    holds.forEach(hold -> held(hold, moments));
    moments.sort(Comparator.comparing(Moment::at));
    Collections.reverse(moments);
    return moments;
  }

  private void checks(CaseFile file, List<Moment> moments) {
    file.checkHistory()
        .forEach(
            check ->
                moments.add(
                    event(
                        check.answeredAt(),
                        text.of(check.registry()) + ": " + text.of(check.outcome()),
                        check.settledBy())));
    file.documents().stream()
        .filter(document -> !document.withApplication())
        .forEach(
            document ->
                moments.add(
                    event(
                        document.receivedAt(),
                        text.say("timeline.document", document.name()),
                        null)));
  }

  private void people(CaseFile file, List<Moment> moments) {
    file.answers()
        .forEach(
            answer ->
                moments.add(
                    event(
                        answer.answeredAt(),
                        text.orElse("task." + answer.task(), answer.task()),
                        answer.userId())));
    file.hearing()
        .filter(hearing -> hearing.objection() != null)
        .ifPresent(
            hearing ->
                moments.add(event(hearing.objectedAt(), text.say("timeline.objection"), null)));
  }

  private void notices(CaseFile file, List<Moment> moments) {
    file.notices().stream()
        .filter(notice -> notice.deliveredAt() != null)
        .forEach(
            notice ->
                moments.add(
                    event(
                        notice.deliveredAt(),
                        text.say("timeline.notice", text.say("notice." + notice.kind())),
                        null)));
  }

  private void held(Hold hold, List<Moment> moments) {
    String task = text.orElse("task." + hold.task(), hold.task());
    moments.add(
        event(
            hold.heldAt(),
            text.say("timeline.hold", task, text.date(hold.until()), hold.reason()),
            hold.heldBy()));
    if (hold.releasedAt() != null) {
      moments.add(event(hold.releasedAt(), text.say("timeline.release", task), hold.releasedBy()));
    }
  }

  private static Moment event(OffsetDateTime at, String what, String who) {
    return new Moment(at, "event", what, who);
  }
}
