package kz.tirek.web;

import kz.tirek.access.Access;
import kz.tirek.indexation.Indexations;
import kz.tirek.runs.PaymentRuns;
import org.springframework.stereotype.Component;

/** Who is looking at a page, for its header. */
@Component("visitor")
class Visitor {
  private final Access access;
  private final Indexations indexations;
  private final PaymentRuns runs;

  Visitor(Access access, Indexations indexations, PaymentRuns runs) {
    this.access = access;
    this.indexations = indexations;
    this.runs = runs;
  }

  /** Null when nobody is signed in. */
  public String name() {
    return access.currentUser().orElse(null);
  }

  /** Whether the work of a branch is theirs to share out. */
  public boolean isHead() {
    return access.currentUser().map(user -> !access.branchesLedBy(user).isEmpty()).orElse(false);
  }

  /** Whether indexations are theirs to approve and to steer. */
  public boolean isIndexing() {
    return access.currentUser().map(indexations::isOffice).orElse(false);
  }

  /** Whether payment runs are theirs to approve and to steer. */
  public boolean isPaying() {
    return access.currentUser().map(runs::isOffice).orElse(false);
  }
}
