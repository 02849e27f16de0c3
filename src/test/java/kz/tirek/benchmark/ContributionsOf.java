package kz.tirek.benchmark;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** MT-102 files: a year of contributions for many people from one payer. */
final class ContributionsOf {
  private static final int AMOUNT = 12_500;
  private static final AtomicInteger DOCUMENT = new AtomicInteger();

  private ContributionsOf() {}

  /** One file for each of the twelve months before the leave. */
  static List<String> all(List<Woman> women) {
    YearMonth last = YearMonth.from(LocalDate.now().minusDays(5));
    return IntStream.rangeClosed(1, 12).mapToObj(i -> file(women, last.minusMonths(i))).toList();
  }

  private static String file(List<Woman> women, YearMonth month) {
    String date = month.plusMonths(1).atDay(1).format(DateTimeFormatter.ofPattern("yyMMdd"));
    String document = "B" + DOCUMENT.incrementAndGet();
    String lines =
        IntStream.range(0, women.size())
            .mapToObj(i -> line(i + 1, women.get(i)))
            .collect(Collectors.joining());
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
        %4$s:32A:%2$sKZT%5$d,00
        -}
        """
        .formatted(
            document,
            date,
            month.format(DateTimeFormatter.ofPattern("MMyyyy")),
            lines,
            AMOUNT * women.size());
  }

  private static String line(int number, Woman woman) {
    return """
        :21:%d
        :32B:KZT%d,00
        :70:/OPV/S
        /FM/Sarsenova
        /NM/Aigul
        /FT/Maratkyzy
        /DT/%s
        /IDN/%s
        """
        .formatted(
            number,
            AMOUNT,
            woman.born().format(DateTimeFormatter.BASIC_ISO_DATE),
            woman.iin().value());
  }
}
