package kz.tirek.web;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import kz.tirek.access.Access;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.Money;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Region;
import kz.tirek.lawsuits.Lawsuits;
import kz.tirek.lawsuits.NewLawsuit;
import kz.tirek.lawsuits.Side;
import kz.tirek.lawsuits.Subject;
import kz.tirek.lawsuits.SuitKind;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opens a suit without a recovery from the desk. */
@Controller
class LawsuitOpening {
  private static final String AMOUNT = "\\d{1,13}([.,]\\d{1,2})?";

  private final Lawsuits lawsuits;
  private final LawyerRights rights;
  private final Access access;
  private final PageAction action;

  LawsuitOpening(Lawsuits lawsuits, LawyerRights rights, Access access, PageAction action) {
    this.lawsuits = lawsuits;
    this.rights = rights;
    this.access = access;
    this.action = action;
  }

  @PostMapping("/legal")
  String open(
      @RequestParam Side side,
      @RequestParam SuitKind kind,
      @RequestParam Subject subject,
      @RequestParam String branch,
      @RequestParam(required = false) PaymentKind payment,
      @RequestParam String opponent,
      @RequestParam(required = false) String opponentId,
      @RequestParam(required = false) String claimed,
      @RequestParam(required = false) String court,
      @RequestParam(required = false) @DateTimeFormat(iso = DATE) LocalDate receivedOn,
      @RequestParam(required = false) @DateTimeFormat(iso = DATE) LocalDate nextOn,
      RedirectAttributes after) {
    rights.require();
    AtomicReference<String> number = new AtomicReference<>();
    String page =
        action.attempt(
            () ->
                number.set(
                    lawsuits
                        .open(
                            new NewLawsuit(
                                side,
                                kind,
                                subject,
                                Region.ofCode(branch),
                                payment,
                                opponent,
                                orNull(opponentId),
                                amount(claimed),
                                orNull(court),
                                receivedOn,
                                nextOn,
                                null),
                            access.requireUser())
                        .number()),
            "/legal",
            after);
    return number.get() == null ? page : "redirect:/legal/" + number.get();
  }

  private static Money amount(String text) {
    String digits = text == null ? "" : text.replaceAll("[\\s\u00a0]", "");
    if (digits.isEmpty()) {
      return null;
    }
    if (!digits.matches(AMOUNT)) {
      throw new InvalidInput("claimed", "NOT_AN_AMOUNT", "An amount is written like 125000.50");
    }
    return Money.of(digits.replace(',', '.'));
  }

  private static String orNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
