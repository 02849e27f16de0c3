package kz.tirek.web;

import java.util.List;
import java.util.Set;
import kz.tirek.access.Access;
import kz.tirek.cases.Application;
import kz.tirek.common.NotFound;
import kz.tirek.common.Region;
import org.springframework.stereotype.Component;

/** Which cases the caller may read: those of the caller's branches. */
@Component
class CaseReaders {
  private final Access access;

  CaseReaders(Access access) {
    this.access = access;
  }

  /**
   * @throws NotFound also for a case of another branch, so that numbers cannot be guessed
   */
  void requireReadable(Application application) {
    if (!access.mayWorkOn(application.branch())) {
      throw new NotFound("There is no application " + application.number());
    }
  }

  /** The branches to list: the wanted one if it is the caller's, else all of the caller's. */
  List<String> branches(String wanted) {
    Set<Region> own = access.branchesOf(access.requireUser());
    return own.stream()
        .map(Region::code)
        .filter(code -> wanted == null || code.equals(wanted))
        .sorted()
        .toList();
  }
}
