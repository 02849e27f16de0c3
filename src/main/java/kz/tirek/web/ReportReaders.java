package kz.tirek.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.tirek.access.Access;
import kz.tirek.common.Region;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Who reads which branches' figures: process owners all, everybody else those of their branches.
 */
@Component("reportReader")
class ReportReaders {
  private static final String OWNER = "process-owner";
  private static final List<String> STATISTICS =
      List.of("head", "accountant", "central-office", OWNER, "camunda-admin");
  private static final List<String> FUNDING =
      List.of("accountant", "central-office", "camunda-admin");

  private final Access access;

  ReportReaders(Access access) {
    this.access = access;
  }

  /**
   * The wanted branch, or all of the caller's.
   *
   * @param wanted ISO code; null or empty for all
   * @throws AccessDeniedException it is not the caller's
   */
  Set<Region> branches(String wanted) {
    Set<Region> own = branches();
    if (wanted == null || wanted.isEmpty()) {
      return own;
    }
    Region branch = Region.ofCode(wanted);
    if (!own.contains(branch)) {
      throw new AccessDeniedException("Figures of branch " + wanted + " are not open to you");
    }
    return EnumSet.of(branch);
  }

  Set<Region> branches() {
    String user = access.requireUser();
    return access.isMember(user, OWNER) ? EnumSet.allOf(Region.class) : access.branchesOf(user);
  }

  public boolean mayReadStatistics() {
    return isIn(STATISTICS);
  }

  public boolean mayReadFunding() {
    return isIn(FUNDING);
  }

  static void require(boolean may) {
    if (!may) {
      throw new AccessDeniedException("These figures are not open to you");
    }
  }

  private boolean isIn(List<String> groups) {
    return access
        .currentUser()
        .map(user -> access.groupsOf(user).stream().anyMatch(groups::contains))
        .orElse(false);
  }
}
