package kz.tirek.web;

import kz.tirek.access.Access;
import org.springframework.stereotype.Component;

/** Who is looking at a page, for its header. */
@Component("visitor")
class Visitor {
  private final Access access;

  Visitor(Access access) {
    this.access = access;
  }

  /** Null when nobody is signed in. */
  public String name() {
    return access.currentUser().orElse(null);
  }

  /** Whether the work of a branch is theirs to share out. */
  public boolean isHead() {
    return access.currentUser().map(user -> !access.branchesLedBy(user).isEmpty()).orElse(false);
  }
}
