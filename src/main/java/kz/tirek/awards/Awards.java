package kz.tirek.awards;

import java.util.Optional;
import kz.tirek.common.Conflict;
import kz.tirek.common.NotFound;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assigned payments as dated periods; a new determination supersedes, it never overwrites. */
@Service
public class Awards {
  private final AwardRepository awards;

  Awards(AwardRepository awards) {
    this.awards = awards;
  }

  /**
   * @return the award's id
   * @throws Conflict with code {@code AWARD_EXISTS} when the case has been assigned before
   */
  @Transactional
  public String assign(Assignment assignment) {
    try {
      return awards.insert(assignment);
    } catch (DuplicateKeyException e) {
      throw new Conflict(
          "AWARD_EXISTS", "Case " + assignment.caseNumber() + " has been assigned before");
    }
  }

  /** Everything of the award was paid. */
  @Transactional
  public void complete(String awardId) {
    awards.move(awardId, AwardStatus.COMPLETED);
  }

  /** What was paid came back: something is due again. */
  @Transactional
  public void reopen(String awardId) {
    awards.move(awardId, AwardStatus.ACTIVE);
  }

  public Optional<Award> ofCase(String caseNumber) {
    return awards.ofCase(caseNumber);
  }

  public Award required(String id) {
    return awards.find(id).orElseThrow(() -> new NotFound("There is no award " + id));
  }
}
