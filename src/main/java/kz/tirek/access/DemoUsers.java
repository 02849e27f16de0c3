package kz.tirek.access;

import java.util.List;
import java.util.stream.Collectors;
import kz.tirek.common.Region;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The users of a demo start (api.md "HTTP API"): the login is the password. */
@Component
@Profile("demo")
class DemoUsers {
  private static final Logger LOG = LoggerFactory.getLogger(DemoUsers.class);

  private final UserDirectory users;

  DemoUsers(UserDirectory users) {
    this.users = users;
  }

  void create() {
    List<DemoUser> all =
        List.of(
            DemoUser.of("corporation", "State Corporation", UserGroups.CORPORATION),
            DemoUser.of("portal", "eGov portal", UserGroups.PORTAL),
            DemoUser.inBranch("specialist", "Specialist", UserGroups.SPECIALIST, Region.ALMATY),
            DemoUser.inBranch("specialist2", "Specialist", UserGroups.SPECIALIST, Region.ASTANA),
            DemoUser.inBranch("head", "Head of branch", UserGroups.HEAD, Region.ALMATY),
            DemoUser.inBranch("head2", "Head of branch", UserGroups.HEAD, Region.ASTANA),
            DemoUser.of("legal", "Legal department", UserGroups.LEGAL),
            DemoUser.of("accountant", "Accountant", UserGroups.ACCOUNTANT),
            DemoUser.of("owner", "Process owner", UserGroups.PROCESS_OWNER),
            DemoUser.of("monitor", "Central office", UserGroups.CENTRAL_OFFICE),
            DemoUser.of("admin", "Administrator", UserGroups.ADMIN));
    all.stream()
        .filter(user -> !users.has(user.login()))
        .forEach(user -> users.put(user.login(), user.login(), user.name(), user.groups()));
    LOG.info(
        "Demo users, the password is the login: {}",
        all.stream().map(DemoUser::login).collect(Collectors.joining(", ")));
  }

  private record DemoUser(String login, String name, String... groups) {
    static DemoUser of(String login, String name, String group) {
      return new DemoUser(login, name, group);
    }

    static DemoUser inBranch(String login, String name, String group, Region branch) {
      return new DemoUser(
          login, name + ", " + branch.title(), group, UserGroups.ofBranch(group, branch));
    }
  }
}
