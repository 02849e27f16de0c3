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

  void create(String login, String password, String name, String... groups) {
    User user = identity.newUser(login);
    user.setPassword(password);
    user.setFirstName(name);
    identity.saveUser(user);
    for (String group : groups) {
      identity.createMembership(login, group);
    }
  }

  void changePassword(String login, String password) {
    User user = identity.createUserQuery().userId(login).singleResult();
    user.setPassword(password);
    identity.saveUser(user);
  }
}
