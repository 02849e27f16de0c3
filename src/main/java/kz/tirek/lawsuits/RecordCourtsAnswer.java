package kz.tirek.lawsuits;

import org.springframework.stereotype.Component;

/** The court takes the Fund's claim, or does not. */
@Component
class RecordCourtsAnswer implements LawsuitTask {
  private final CourtsAnswer answer;

  RecordCourtsAnswer(CourtsAnswer answer) {
    this.answer = answer;
  }

  @Override
  public String id() {
    return "RecordCourtsAnswer";
  }

  @Override
  public Done accept(SuitFile file, Fields fields) {
    return answer.of(file, fields);
  }
}
