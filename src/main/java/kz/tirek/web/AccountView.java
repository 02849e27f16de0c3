package kz.tirek.web;

import java.util.List;
import kz.tirek.accounts.ParticipantAccount;

/**
 * {@code GET /participants/{iin}/account}.
 *
 * @param payments social payments of the person; none before the first award
 */
record AccountView(
    ParticipantAccount.Person person,
    int participationMonths,
    List<ParticipantAccount.Entry> contributions,
    List<ParticipantAccount.Entry> penalties,
    List<ParticipantAccount.Refund> refunds,
    List<Object> payments) {

  static AccountView of(ParticipantAccount account) {
    return new AccountView(
        account.person(),
        account.participationMonths(),
        account.contributions(),
        account.penalties(),
        account.refunds(),
        List.of());
  }
}
