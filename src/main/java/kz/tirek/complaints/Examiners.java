package kz.tirek.complaints;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tirek.access.Access;
import kz.tirek.cases.CaseFiles;
import kz.tirek.cases.Decision;
import org.springframework.stereotype.Component;

/** Who may examine a complaint: never those who made the decision. */
@Component
class Examiners {
  private static final String CENTRAL_OFFICE = "central-office";

  private final CaseFiles files;
  private final Access access;

  Examiners(CaseFiles files, Access access) {
    this.files = files;
    this.access = access;
  }

  /** The branch's heads, or the central office when none of them stayed out of the decision. */
  String groupFor(String caseNumber, String branch) {
    String heads = "head-" + branch;
    return madeDecision(caseNumber).containsAll(access.membersOf(heads)) ? CENTRAL_OFFICE : heads;
  }

  boolean tookPart(String user, String caseNumber) {
    return madeDecision(caseNumber).contains(user);
  }

  private Set<String> madeDecision(String caseNumber) {
    Decision decision = Complaints.decisionOf(files.read(caseNumber));
    return Stream.of(decision.proposedBy(), decision.approvedBy())
        .filter(user -> user != null)
        .collect(Collectors.toSet());
  }
}
