package kz.tirek.reporting;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Region;

/**
 * By what recipients and sums are broken down, each with its groups. Somebody of whom the fact is
 * not known is in the group {@value #UNKNOWN}, so that the groups always add up to the total.
 */
public enum Breakdown {
  /** Branch that assigned the payment. */
  REGION(Arrays.stream(Region.values()).map(Region::code).toList()),
  /** Of the insured: for the loss of the breadwinner, of the deceased, as the Fund reports. */
  SEX(known("F", "M")),
  /** The Fund's groups; at the end of the month, of a deceased at death. */
  AGE(known("UNDER_20", "20_TO_34", "35_TO_49", "50_TO_63", "64_AND_OVER")),
  /** Months of participation, the steps of the coefficient P. */
  PARTICIPATION(
      known(
          "UNDER_6",
          "6_TO_11",
          "12_TO_23",
          "24_TO_35",
          "36_TO_47",
          "48_TO_59",
          "60_TO_71",
          "72_AND_OVER")),
  /** How many payers the income came from that the payment was calculated on. */
  PAYERS(known("1", "2", "3_AND_MORE")),
  /** 1 for the first child. */
  CHILD_ORDER(known("1", "2", "3", "4_AND_MORE"), PaymentKind.CHILD_CARE),
  /** Loss of capacity for work, percent. */
  DEGREE(known("30_TO_59", "60_TO_79", "80_TO_100"), PaymentKind.DISABILITY),
  /** Of the deceased. */
  DEPENDANTS(known("1", "2", "3", "4_AND_MORE"), PaymentKind.BREADWINNER);

  public static final String UNKNOWN = "UNKNOWN";

  private final List<String> groups;
  private final Set<PaymentKind> payments;

  Breakdown(List<String> groups) {
    this.groups = groups;
    this.payments = EnumSet.allOf(PaymentKind.class);
  }

  Breakdown(List<String> groups, PaymentKind payment) {
    this.groups = groups;
    this.payments = EnumSet.of(payment);
  }

  /** In their order. */
  public List<String> groups() {
    return groups;
  }

  /**
   * Those of a payment, in their order.
   *
   * @param payment null for those that every payment has
   */
  public static List<Breakdown> of(PaymentKind payment) {
    Set<PaymentKind> all = payment == null ? EnumSet.allOf(PaymentKind.class) : EnumSet.of(payment);
    return Arrays.stream(values()).filter(each -> each.payments.containsAll(all)).toList();
  }

  private static List<String> known(String... groups) {
    return Stream.concat(Arrays.stream(groups), Stream.of(UNKNOWN)).toList();
  }
}
