package kz.tirek.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kz.tirek.common.Region;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is calling, what groups and branches they belong to. */
@Component
public class Access {
  /** They serve, or oversee, all branches. */
  private static final Set<String> COUNTRYWIDE =
      Set.of(
          UserGroups.CORPORATION,
          UserGroups.PORTAL,
          UserGroups.LEGAL,
          UserGroups.ACCOUNTANT,
          UserGroups.CENTRAL_OFFICE,
          UserGroups.WORKER,
          UserGroups.ADMIN);

  private final IdentityService identity;

  Access(IdentityService identity) {
    this.identity = identity;
  }

  /** Login of the caller of our API, our pages or the engine's; empty for the program itself. */
  public Optional<String> currentUser() {
    Authentication caller = SecurityContextHolder.getContext().getAuthentication();
    if (caller != null && !(caller instanceof AnonymousAuthenticationToken)) {
      return Optional.of(caller.getName());
    }
    return Optional.ofNullable(identity.getCurrentAuthentication())
        .map(authentication -> authentication.getUserId());
  }

  /**
   * @throws AccessDeniedException nobody is signed in
   */
  public String requireUser() {
    return currentUser().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }

  /** Whether the caller signed in with that group, without another look at the database. */
  boolean callerIsIn(String group) {
    return SecurityContextHolder.getContext().getAuthentication().getAuthorities().stream()
        .anyMatch(authority -> authority.getAuthority().equals(group));
  }

  public Set<String> groupsOf(String user) {
    List<Group> groups = identity.createGroupQuery().groupMember(user).unlimitedList();
    return groups.stream().map(Group::getId).collect(Collectors.toUnmodifiableSet());
  }

  /** Logins of a group; groups of the Fund are small. */
  public Set<String> membersOf(String group) {
    return identity.createUserQuery().memberOfGroup(group).unlimitedList().stream()
        .map(User::getId)
        .collect(Collectors.toUnmodifiableSet());
  }

  public boolean isMember(String user, String group) {
    return groupsOf(user).contains(group);
  }

  /** The branches whose cases a user may see: their own, or all for a countrywide office. */
  public Set<Region> branchesOf(String user) {
    Set<String> groups = groupsOf(user);
    if (groups.stream().anyMatch(COUNTRYWIDE::contains)) {
      return EnumSet.allOf(Region.class);
    }
    return branches(groups, BranchRole.SPECIALIST, BranchRole.HEAD);
  }

  /** The branches somebody works in as a specialist or a head; empty for anybody else. */
  public Set<Region> workplacesOf(String user) {
    return branches(groupsOf(user), BranchRole.values());
  }

  /** The branches somebody is the head of; all for an administrator. */
  public Set<Region> branchesLedBy(String user) {
    Set<String> groups = groupsOf(user);
    return groups.contains(UserGroups.ADMIN)
        ? EnumSet.allOf(Region.class)
        : branches(groups, BranchRole.HEAD);
  }

  private static Set<Region> branches(Set<String> groups, BranchRole... roles) {
    return Arrays.stream(Region.values())
        .filter(branch -> Arrays.stream(roles).anyMatch(role -> groups.contains(role.in(branch))))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the caller may see cases of that branch; the program itself may. */
  public boolean mayWorkOn(Region branch) {
    return currentUser().map(user -> branchesOf(user).contains(branch)).orElse(true);
  }

  /**
   * @throws AccessDeniedException the branch is not the caller's (HTTP 403)
   */
  public void requireBranch(Region branch) {
    if (!mayWorkOn(branch)) {
      throw new AccessDeniedException("Cases of branch " + branch.code() + " are not open to you");
    }
  }

  /**
   * Calls the engine with the caller's own permissions in it, as Tasklist does. Without this, code
   * of ours acts as the program: unrestricted.
   */
  public <T> T asCurrentUser(Supplier<T> engineCall) {
    String user = requireUser();
    identity.setAuthentication(user, List.copyOf(groupsOf(user)));
    try {
      return engineCall.get();
    } finally {
      identity.clearAuthentication();
    }
  }
}
