package kz.tirek.bpmn;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import kz.tirek.cases.Applicant;

/** An MT-102 with one contribution. */
final class ContributionText {
  private ContributionText() {}

  /**
   * @param amount the contribution, whole tenge
   */
  static String of(
      String document, Applicant person, YearMonth month, int amount, LocalDate received) {
    String date = DateTimeFormatter.ofPattern("yyMMdd").format(received);
    return """
        {1:F01K054700000000010000000}
        {2:I102SGROSS000000U3003}
        {4:
        :20:%1$s
        :50:/D/KZ699990000000000001
        /NAME/Alatau LLP
        /IDN/050140001238
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
        /DATE/%2$s
        /SEND/07
        /VO/01
        /KNP/012
        /PSO/01
        /PRT/05
        /PERIOD/%3$s
        /ASSIGN/Social contributions
        :21:1
        :32B:KZT%4$d,00
        :70:/OPV/S
        /FM/%5$s
        /NM/%6$s
        /FT/%7$s
        /DT/%8$s
        /IDN/%9$s
        :32A:%2$sKZT%4$d,00
        -}
        """
        .formatted(
            document,
            date,
            DateTimeFormatter.ofPattern("MMyyyy").format(month),
            amount,
            person.familyName(),
            person.givenName(),
            person.middleName(),
            DateTimeFormatter.BASIC_ISO_DATE.format(person.birthDate()),
            person.iin());
  }
}
