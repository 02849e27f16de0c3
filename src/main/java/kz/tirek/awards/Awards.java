package kz.tirek.awards;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.tirek.common.Conflict;
import kz.tirek.common.NotFound;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assigned payments as dated periods; a new determination supersedes, it never overwrites. */
@Service
public class Awards {
  /** Arrears after a resumption reach back at most so far (domain.md §3, assumption C). */
  private static final int ARREARS_YEARS = 3;

  private final AwardRepository awards;
  private final DeterminationRepository determinations;
  private final SuspensionRepository suspensions;
  private final Raises raises;

  Awards(
      AwardRepository awards,
      DeterminationRepository determinations,
      SuspensionRepository suspensions,
      Raises raises) {
    this.awards = awards;
    this.determinations = determinations;
    this.suspensions = suspensions;
    this.raises = raises;
  }

  /**
   * @return the award's id
   * @throws Conflict with code {@code AWARD_EXISTS} when the case has been assigned before
   */
  @Transactional
  public String assign(Assignment assignment) {
    try {
      return awards.insert(assignment, entitlement(assignment));
    } catch (DuplicateKeyException e) {
      throw new Conflict(
          "AWARD_EXISTS", "Case " + assignment.caseNumber() + " has been assigned before");
    }
  }

  /**
   * Another ground on which the award stands still from {@code change.effectiveOn()} on; an award
   * that has ended already keeps its status.
   */
  @Transactional
  public void suspend(String awardId, Change change) {
    Award award = locked(awardId);
    long determination = determinations.insert(award, Determination.Kind.SUSPEND, change);
    suspensions.insert(awardId, change.ground(), change.effectiveOn(), determination);
    settle(award, determination, award.entitlement(), award.stoppedFrom());
    if (award.isRunning()) {
      awards.move(awardId, AwardStatus.SUSPENDED);
    }
  }

  /**
   * Lifts one ground; what was held back is due again, at most three years of it.
   *
   * @return whether the award is paid again: no other ground holds
   */
  @Transactional
  public boolean lift(String awardId, long suspensionId, Change change) {
    Award award = locked(awardId);
    long determination = determinations.insert(award, Determination.Kind.RESUME, change);
    LocalDate lostBefore = change.effectiveOn().minusYears(ARREARS_YEARS);
    suspensions.lift(suspensionId, change.effectiveOn(), determination, lostBefore);
    settle(award, determination, award.entitlement(), award.stoppedFrom());
    boolean goesOn = suspensions.open(awardId).isEmpty();
    if (goesOn && award.status() == AwardStatus.SUSPENDED) {
      awards.move(awardId, AwardStatus.ACTIVE);
    }
    return goesOn;
  }

  /**
   * The law gives something else from {@code change.effectiveOn()} on.
   *
   * @param entitlement the law's answer; raises it does not know are added
   */
  @Transactional
  public void recalculate(
      String awardId,
      Determination.Kind kind,
      long calculationId,
      List<AwardPeriod> entitlement,
      Change change) {
    Award award = locked(awardId);
    long determination = determinations.insert(awardId, kind, calculationId, change);
    settle(award, determination, given(award, entitlement), award.stoppedFrom());
  }

  /**
   * Takes one determination back: a new one gives what the one before it gave.
   *
   * @return false where a later one brought another entitlement, and nothing was done
   */
  @Transactional
  public boolean takeBack(String awardId, long determinationId, Change change) {
    Award award = locked(awardId);
    List<Determination> all = award.determinations();
    int index = all.stream().map(Determination::id).toList().indexOf(determinationId);
    if (all.stream().skip(index + 1L).anyMatch(later -> later.kind().entitlesAnew())) {
      return false;
    }
    Determination before = all.get(index - 1);
    long determination =
        determinations.insert(
            awardId, Determination.Kind.RECALCULATE, before.calculationId(), change);
    List<AwardPeriod> entitlement =
        determinations.entitled(List.of(before.id())).getOrDefault(before.id(), List.of());
    settle(award, determination, entitlement, award.stoppedFrom());
    return true;
  }

  /**
   * The award as a recalculation would leave it; nothing is kept.
   *
   * @param lawsAnswer what the law would give; empty where it gives nothing any more
   */
  public Award previewed(String awardId, List<AwardPeriod> lawsAnswer) {
    Award award = required(awardId);
    List<AwardPeriod> entitlement = given(award, lawsAnswer);
    List<AwardPeriod> due =
        entitlement.isEmpty()
            ? List.of()
            : new Timeline(
                    entitlement, suspensions.all(awardId), award.stoppedFrom(), award.oneOff())
                .due();
    return award.with(due, entitlement);
  }

  /** Nothing is due from {@code change.effectiveOn()} on. */
  @Transactional
  public void terminate(String awardId, Change change) {
    Award award = locked(awardId);
    long determination = determinations.insert(award, Determination.Kind.TERMINATE, change);
    settle(award, determination, award.entitlement(), change.effectiveOn());
    awards.end(awardId, AwardStatus.TERMINATED, change.effectiveOn());
  }

  /** The term is over: the last day has passed for which the law gives anything. */
  @Transactional
  public void complete(String awardId) {
    awards.end(awardId, AwardStatus.COMPLETED, null);
  }

  /** Where the award is paid to from now on. */
  @Transactional
  public void payTo(String awardId, String iban) {
    awards.payTo(awardId, iban);
  }

  /**
   * What an answer of the law gives to this award: with the raises the law does not know, and
   * without what somebody else was paid before the award began.
   */
  public List<AwardPeriod> given(Award award, List<AwardPeriod> lawsAnswer) {
    return AwardPeriod.startingOn(award.rightFrom(), raised(Raises.Subject.of(award), lawsAnswer));
  }

  public Optional<Award> ofCase(String caseNumber) {
    return awards.ofCase(caseNumber);
  }

  /** Awards that this person receives, or that are paid for this person, newest first. */
  public List<Award> concerning(String iin) {
    return awards.concerning(iin);
  }

  /** The child or the dependants an award is paid for. */
  public List<Concerned> others(String awardId) {
    return awards.others(awardId);
  }

  /** What somebody is to an award; empty for a stranger. */
  public Optional<Concerned.Role> roleOf(String iin, Award award) {
    return award.iin().equals(iin)
        ? Optional.of(Concerned.Role.RECIPIENT)
        : awards.others(award.id()).stream()
            .filter(other -> other.iin().equals(iin))
            .map(Concerned::role)
            .findFirst();
  }

  public Award required(String id) {
    return awards.find(id).orElseThrow(() -> new NotFound("There is no award " + id));
  }

  /** All suspensions of the award, lifted ones too, oldest first. */
  public List<Suspension> suspensions(String awardId) {
    return suspensions.all(awardId);
  }

  private List<AwardPeriod> entitlement(Assignment assignment) {
    return assignment.oneOff()
        ? assignment.entitlement()
        : raised(
            new Raises.Subject(
                AwardRepository.idOf(assignment),
                assignment.payment(),
                assignment.entitlement().get(0).from()),
            assignment.entitlement());
  }

  private List<AwardPeriod> raised(Raises.Subject award, List<AwardPeriod> lawsAnswer) {
    return Raise.all(raises.of(List.of(award)).getOrDefault(award.award(), List.of()), lawsAnswer);
  }

  /** The award, which nobody else determines until the transaction ends. */
  public Award locked(String awardId) {
    awards.lock(awardId);
    return required(awardId);
  }

  private void settle(
      Award award, long determination, List<AwardPeriod> entitlement, LocalDate stoppedFrom) {
    Timeline timeline =
        new Timeline(entitlement, suspensions.all(award.id()), stoppedFrom, award.oneOff());
    determinations.entitle(Map.of(determination, entitlement));
    determinations.due(Map.of(determination, timeline.due()));
  }
}
