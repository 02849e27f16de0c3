package kz.tirek.web;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.tirek.cases.Alert;
import kz.tirek.cases.CaseFile;
import kz.tirek.cases.Stage;
import org.springframework.stereotype.Component;

/** A case's history from its file, newest first: what happened to it, and through whom. */
@Component
class Timeline {
  private final PageText text;

  Timeline(PageText text) {
    this.text = text;
  }

  List<Moment> of(CaseFile file) {
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
    moments.sort(Comparator.comparing(Moment::at).reversed());
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

  private static Moment event(OffsetDateTime at, String what, String who) {
    return new Moment(at, "event", what, who);
  }
}
