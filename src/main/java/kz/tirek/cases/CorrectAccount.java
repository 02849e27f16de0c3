package kz.tirek.cases;

import java.util.Map;
import kz.tirek.common.Iban;
import kz.tirek.common.InvalidInput;
import org.springframework.stereotype.Component;

/** The bank did not pay: a corrected account, and a new order for the same month. */
@Component
class CorrectAccount implements CaseTask {
  private final ApplicationRepository applications;
  private final Cases cases;
  private final CaseOrders orders;

  CorrectAccount(ApplicationRepository applications, Cases cases, CaseOrders orders) {
    this.applications = applications;
    this.cases = cases;
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
    return Map.of(CaseFlags.ORDER_ID, orders.order(cases.required(application.number())));
  }
}
