package kz.tirek.bpmn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import kz.tirek.cases.Applicant;

/** An MT-102 with the contributions of one payer for one person. */
public final class ContributionText {
  private static final String HEAD =
      """
      {1:F01K054700000000010000000}
      {2:I102SGROSS000000U3003}
      {4:
      :20:%1$s
      :50:/D/KZ699990000000000001
      /NAME/Alatau LLP
      /IDN/%2$s
      /IRS/1
      /SECO/7
      :52B:TSESKZKA
      :57B:GCVPKZ2A
      :59:KZ699990000000000001
      /NAME/State Social Insurance Fund
      /IDN/040340000007
      /IRS/1
      /SECO/1
      :70:/NUM/%1$s
      /DATE/%3$s
      /SEND/07
      /VO/01
      /KNP/012
      /PSO/01
      /PRT/05
      /ASSIGN/Social contributions
      """;

  private static final String LINE =
      """
      :21:%1$d
      :32B:KZT%2$s
      :70:/OPV/S
      /FM/%3$s
      /NM/%4$s
      /FT/%5$s
      /DT/%6$s
      /IDN/%7$s
      /PERIOD/%8$s
      """;

  private ContributionText() {}

  /**
   * @param payer BIN
   * @param amounts the contributions, KZT, by the month they are paid for
   */
  public static String of(
      String document,
      String payer,
      Applicant person,
      Map<YearMonth, BigDecimal> amounts,
      LocalDate received) {
    String date = DateTimeFormatter.ofPattern("yyMMdd").format(received);
    StringBuilder text = new StringBuilder(HEAD.formatted(document, payer, date));
    int line = 0;
    for (Map.Entry<YearMonth, BigDecimal> paid : amounts.entrySet()) {
      text.append(
          LINE.formatted(
              ++line,
              decimal(paid.getValue()),
              person.familyName(),
              person.givenName(),
              person.middleName(),
              DateTimeFormatter.BASIC_ISO_DATE.format(person.birthDate()),
              person.iin(),
              DateTimeFormatter.ofPattern("MMyyyy").format(paid.getKey())));
    }
    BigDecimal total = amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return text + ":32A:" + date + "KZT" + decimal(total) + "\n-}\n";
  }

  private static String decimal(BigDecimal amount) {
    return amount.setScale(2).toPlainString().replace('.', ',');
  }
}
