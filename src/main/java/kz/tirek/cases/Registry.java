package kz.tirek.cases;

import static kz.tirek.common.PaymentKind.ADOPTION;
import static kz.tirek.common.PaymentKind.BREADWINNER;
import static kz.tirek.common.PaymentKind.CHILD_CARE;
import static kz.tirek.common.PaymentKind.JOB_LOSS;
import static kz.tirek.common.PaymentKind.MATERNITY;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import kz.tirek.common.NotFound;
import kz.tirek.common.PaymentKind;

/** The registries a case is checked against, and for which payments (domain.md §4). */
public enum Registry {
  PERSONS("persons", "Persons register", EnumSet.allOf(PaymentKind.class)),
  CIVIL_STATUS(
      "civil-status", "Civil status register", EnumSet.of(BREADWINNER, ADOPTION, CHILD_CARE)),
  SICK_LEAVE("sick-leave", "Sick-leave sheets", EnumSet.of(MATERNITY, ADOPTION)),
  EMPLOYMENT("employment", "Employment contracts", EnumSet.of(JOB_LOSS, MATERNITY)),
  DISABILITY("disability", "Disability register", EnumSet.of(PaymentKind.DISABILITY)),
  LABOUR_MARKET("labour-market", "Register of the unemployed", EnumSet.of(JOB_LOSS)),
  EDUCATION("education", "Education register", EnumSet.of(BREADWINNER)),
  ACCOUNTS("accounts", "Personal account", EnumSet.allOf(PaymentKind.class));

  private final String code;
  private final String title;
  private final Set<PaymentKind> payments;

  Registry(String code, String title, Set<PaymentKind> payments) {
    this.code = code;
    this.title = title;
    this.payments = payments;
  }

  /** Those a case of the payment is checked against. */
  public static Set<Registry> of(PaymentKind payment) {
    return Arrays.stream(values())
        .filter(registry -> registry.payments.contains(payment))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Registry.class)));
  }

  /** As in topics ({@code registry.sick-leave}) and addresses. */
  public String code() {
    return code;
  }

  public String title() {
    return title;
  }

  public String topic() {
    return "registry." + code;
  }

  /**
   * @throws NotFound when no registry has the code
   */
  public static Registry ofCode(String code) {
    return Arrays.stream(values())
        .filter(registry -> registry.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("There is no registry " + code));
  }
}
