package kz.tirek.cases;

import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What has to be paid back, and which instalment did not come. */
@Component
class DebtNotices implements NoticeWriter {
  private final ObjectProvider<Debts> debts;

  DebtNotices(ObjectProvider<Debts> debts) {
    this.debts = debts;
  }

  @Override
  public Set<NoticeKind> kinds() {
    return Set.of(NoticeKind.DEBT, NoticeKind.INSTALMENT_MISSED);
  }

  @Override
  public List<NoticeLine> lines(NoticeKind kind, Application application) {
    Debts.Debt debt = debts.getObject().of(application.number());
    return kind == NoticeKind.DEBT
        ? List.of(
            NoticeLine.of("DEBT", application.number(), debt.owed(), debt.cause()),
            NoticeLine.of("DEBT.WAYS", debt.number()))
        : List.of(
            NoticeLine.of(
                "INSTALMENT_MISSED",
                application.number(),
                debt.missed(),
                debt.missedOn(),
                debt.owed()),
            NoticeLine.of("INSTALMENT_MISSED.NEXT", debt.number()));
  }
}
