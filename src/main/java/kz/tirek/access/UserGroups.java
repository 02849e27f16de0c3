package kz.tirek.access;

import java.util.List;
import java.util.stream.Stream;
import kz.tirek.common.Region;

/** The groups people and systems belong to; a group is also the authority of a signed-in user. */
final class UserGroups {
  /** The State Corporation's system. */
  static final String CORPORATION = "corporation";

  /** The eGov portal's system. */
  static final String PORTAL = "portal";

  static final String SPECIALIST = "specialist";
  static final String HEAD = "head";
  static final String LEGAL = "legal";
  static final String ACCOUNTANT = "accountant";
  static final String PROCESS_OWNER = "process-owner";
  static final String CENTRAL_OFFICE = "central-office";

  /** The worker role, a program. */
  static final String WORKER = "worker";

  static final String ADMIN = "camunda-admin";

  /** Whoever sits in front of Tasklist. */
  static final List<String> TASKLIST =
      List.of(SPECIALIST, HEAD, LEGAL, ACCOUNTANT, PROCESS_OWNER, CENTRAL_OFFICE);

  private UserGroups() {}

  /** Specialists and heads belong to a branch as well, e.g. {@code specialist-KZ-75}. */
  static String ofBranch(String group, Region branch) {
    return group + "-" + branch.code();
  }

  static Stream<String> all() {
    return Stream.concat(
        Stream.of(
            CORPORATION,
            PORTAL,
            SPECIALIST,
            HEAD,
            LEGAL,
            ACCOUNTANT,
            PROCESS_OWNER,
            CENTRAL_OFFICE,
            WORKER,
            ADMIN),
        Stream.of(Region.values())
            .flatMap(branch -> Stream.of(ofBranch(SPECIALIST, branch), ofBranch(HEAD, branch))));
  }
}
