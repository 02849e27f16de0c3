package kz.tirek.access;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** Creates groups and users of the engine where they are missing. */
@Component
class UserDirectory {
  private final IdentityService identity;

  UserDirectory(IdentityService identity) {
    this.identity = identity;
  }

  void group(String id) {
    if (identity.createGroupQuery().groupId(id).count() == 0) {
      Group group = identity.newGroup(id);
      group.setName(id);
      group.setType(id.equals(UserGroups.ADMIN) ? "SYSTEM" : "WORKFLOW");
      identity.saveGroup(group);
    }
  }

  boolean has(String login) {
    return identity.createUserQuery().userId(login).count() > 0;
  }

  boolean hasMembers(String group) {
    return identity.createUserQuery().memberOfGroup(group).count() > 0;
  }

  /** Creates the user, or gives an old one this password and the groups it lacks. */
  void put(String login, String password, String name, String... groups) {
    User user = identity.createUserQuery().userId(login).singleResult();
    if (user == null) {
      user = identity.newUser(login);
      user.setFirstName(name);
      // Tasklist would show "null" for a name that is missing.
      user.setLastName("");
    }
    user.setPassword(password);
    identity.saveUser(user);
    for (String group : groups) {
      if (identity.createUserQuery().userId(login).memberOfGroup(group).count() == 0) {
        identity.createMembership(login, group);
      }
    }
  }
}
