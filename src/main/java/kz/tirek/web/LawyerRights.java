package kz.tirek.web;

import java.util.List;
import kz.tirek.access.Access;
import kz.tirek.common.NotFound;
import kz.tirek.common.Region;
import kz.tirek.lawsuits.Lawsuits;
import kz.tirek.lawsuits.SuitFile;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may read suits, those of their branches, and who may change them: the legal department. */
@Component("lawyer")
class LawyerRights {
  private static final List<String> LAWYERS = List.of("legal", "camunda-admin");

  private final Access access;
  private final Lawsuits lawsuits;

  LawyerRights(Access access, Lawsuits lawsuits) {
    this.access = access;
    this.lawsuits = lawsuits;
  }

  /**
   * @throws NotFound also for a suit of another branch, so that numbers cannot be guessed
   */
  SuitFile readable(String number) {
    SuitFile file = lawsuits.file(number);
    if (!access.mayWorkOn(file.lawsuit().branch())) {
      throw new NotFound("There is no lawsuit " + number);
    }
    return file;
  }

  /** The branches to list: the wanted one if it is the reader's, else all of the reader's. */
  List<String> branches(String wanted) {
    return access.branchesOf(access.requireUser()).stream()
        .map(Region::code)
        .filter(code -> wanted == null || wanted.isEmpty() || code.equals(wanted))
        .sorted()
        .toList();
  }

  public boolean may() {
    return access
        .currentUser()
        .map(user -> LAWYERS.stream().anyMatch(group -> access.isMember(user, group)))
        .orElse(false);
  }

  void require() {
    if (!may()) {
      throw new AccessDeniedException("Only the legal department may do this");
    }
  }
}
