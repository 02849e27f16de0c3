package kz.tirek.lawsuits;

import org.springframework.stereotype.Component;

/** The Fund answers a suit against it, unless the court sends that back. */
@Component
class PrepareResponse implements LawsuitTask {
  private final CourtsAnswer answer;

  PrepareResponse(CourtsAnswer answer) {
    this.answer = answer;
  }

  @Override
  public String id() {
    return "PrepareResponse";
  }

  @Override
  public Done accept(SuitFile file, Fields fields) {
    return answer.of(file, fields);
  }
}
