package kz.tirek.lawsuits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.tirek.common.FieldError;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.PayerId;

/** What a suit must say to be opened: every wrong field is named at once. */
final class LawsuitRules {
  private final List<FieldError> errors = new ArrayList<>();
  private final LocalDate today;

  private LawsuitRules(LocalDate today) {
    this.today = today;
  }

  static void check(NewLawsuit suit, LocalDate today) {
    LawsuitRules rules = new LawsuitRules(today);
    rules.common(suit);
    if (suit.side() == Side.BY_FUND) {
      rules.byFund(suit);
    } else if (suit.side() == Side.AGAINST_FUND) {
      rules.againstFund(suit);
    }
    if (!rules.errors.isEmpty()) {
      throw new InvalidInput(rules.errors);
    }
  }

  private void common(NewLawsuit suit) {
    required("side", suit.side());
    required("kind", suit.kind());
    required("subject", suit.subject());
    required("branch", suit.branch());
    required("opponent", suit.opponent());
    if (suit.opponentId() != null && !PayerId.isValid(suit.opponentId())) {
      wrong("opponentId", "ID_INVALID", "This is neither a valid IIN nor a valid BIN");
    }
    if (suit.claimed() != null && !suit.claimed().isPositive()) {
      wrong("claimed", "NOT_POSITIVE", "A claim must be more than nothing");
    }
    if (suit.nextOn() == null) {
      wrong("nextOn", "NEXT_DATE_MISSING", "Nothing goes on without a next date: please enter it");
    } else if (suit.nextOn().isBefore(today)) {
      wrong("nextOn", "NEXT_DATE_PASSED", "The next date must lie ahead");
    }
  }

  private void byFund(NewLawsuit suit) {
    if (suit.kind() == SuitKind.ADMINISTRATIVE) {
      wrong("kind", "NOT_BY_THE_FUND", "The Fund brings no administrative suits");
    }
    if (suit.subject() == Subject.OVERPAYMENT) {
      wrong("subject", "NEEDS_RECOVERY", "A suit on an overpayment begins with its recovery");
    }
    required("claimed", suit.claimed());
  }

  private void againstFund(NewLawsuit suit) {
    if (suit.kind() == SuitKind.CRIMINAL_CLAIM) {
      wrong("kind", "NOT_AGAINST_THE_FUND", "Such a claim is the Fund's own");
    }
    required("court", suit.court());
    if (required("receivedOn", suit.receivedOn()) && suit.receivedOn().isAfter(today)) {
      wrong("receivedOn", "DATE_IN_FUTURE", "This day has not come yet");
    }
  }

  private boolean required(String field, Object value) {
    boolean there = value != null && !value.toString().isBlank();
    if (!there) {
      wrong(field, "REQUIRED", "This field is required");
    }
    return there;
  }

  private void wrong(String field, String code, String message) {
    errors.add(new FieldError(field, code, message));
  }
}
