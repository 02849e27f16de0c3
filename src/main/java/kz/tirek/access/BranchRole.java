package kz.tirek.access;

import kz.tirek.common.Region;

/** What people are in a branch; each is a group of the engine. */
public enum BranchRole {
  SPECIALIST(UserGroups.SPECIALIST),
  HEAD(UserGroups.HEAD);

  private final String group;

  BranchRole(String group) {
    this.group = group;
  }

  /** The group of those who have the role in that branch, e.g. {@code specialist-KZ-75}. */
  public String in(Region branch) {
    return UserGroups.ofBranch(group, branch);
  }
}
