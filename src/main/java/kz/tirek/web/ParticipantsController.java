package kz.tirek.web;

import kz.tirek.accounts.Accounts;
import kz.tirek.accounts.ParticipantAccount;
import kz.tirek.common.Iin;
import kz.tirek.common.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Personal accounts (Order 430). */
@RestController
class ParticipantsController {
  private final Accounts accounts;

  ParticipantsController(Accounts accounts) {
    this.accounts = accounts;
  }

  @GetMapping("/api/v1/participants/{iin}/account")
  AccountView account(@PathVariable String iin) {
    ParticipantAccount account =
        accounts
            .account(new Iin(iin))
            .orElseThrow(() -> new NotFound("No contribution was received for this person"));
    return AccountView.of(account);
  }
}
