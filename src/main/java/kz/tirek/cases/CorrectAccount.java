package kz.tirek.cases;

import java.util.Map;
import kz.tirek.awards.Award;
import kz.tirek.awards.AwardStatus;
import kz.tirek.awards.Awards;
import kz.tirek.common.Iban;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import org.springframework.stereotype.Component;

/** The bank did not pay: a corrected account, and a new order for the same month. */
@Component
class CorrectAccount implements CaseTask {
  private final ApplicationRepository applications;
  private final Awards awards;
  private final CaseOrders orders;

  CorrectAccount(ApplicationRepository applications, Awards awards, CaseOrders orders) {
    this.applications = applications;
    this.awards = awards;
    this.orders = orders;
  }

  @Override
  public String id() {
    return CaseTasks.CORRECT_ACCOUNT;
  }

  @Override
  public Map<String, Object> accept(Application application, Entered entered, String userId) {
    String iban = entered.requiredText("iban", "Please enter the account").replace(" ", "");
    if (!Iban.isValid(iban)) {
      throw new InvalidInput("iban", "IBAN_INVALID", "This is not a valid Kazakh IBAN");
    }
    applications.correctIban(application.number(), iban);
    Award award = awards.ofCase(application.number()).orElseThrow();
    if (award.status() == AwardStatus.SUSPENDED) {
      throw new Impossible(
          "AWARD_SUSPENDED", "The payment is suspended: the account can be paid after it resumes");
    }
    awards.payTo(award.id(), iban);
    return orders
        .again(award)
        .<Map<String, Object>>map(
            order -> Map.of(CaseFlags.ORDER_ID, order, CaseFlags.STILL_DUE, true))
        .orElse(Map.of(CaseFlags.STILL_DUE, false));
  }
}
