package kz.tirek.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tirek.common.Money;

/** The contributions of a population as MT-102 files (domain.md §5), one per payer and month. */
public final class MtFiles {
  private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("yyMMdd");
  private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMyyyy");
  private static final DateTimeFormatter NUMBER = DateTimeFormatter.ofPattern("yyyyMM");

  private MtFiles() {}

  /**
   * One file.
   *
   * @param name unique within the population, e.g. {@code 202403-050140001238.txt}
   * @param text to be sent as UTF-8
   */
  public record MtFile(String name, String text) {}

  /** Oldest month first. */
  public static Stream<MtFile> of(Population population) {
    Map<String, List<PaidMonth>> byFile =
        population.contributions().stream()
            .collect(Collectors.groupingBy(MtFiles::name, LinkedHashMap::new, Collectors.toList()));
    return byFile.entrySet().stream().map(file -> new MtFile(file.getKey(), text(file.getValue())));
  }

  /**
   * @return how many files were written
   */
  public static int write(Population population, Path folder) throws IOException {
    Files.createDirectories(folder);
    int count = 0;
    for (MtFile file : of(population).toList()) {
      Files.writeString(folder.resolve(file.name()), file.text());
      count++;
    }
    return count;
  }

  private static String name(PaidMonth paid) {
    return paid.period().format(NUMBER) + "-" + paid.employer().id() + ".txt";
  }

  private static String text(List<PaidMonth> lines) {
    PaidMonth any = lines.get(0);
    StringBuilder text = new StringBuilder(header(any));
    Money total = Money.ZERO;
    int number = 0;
    for (PaidMonth line : lines) {
      text.append(person(++number, line));
      total = total.plus(line.amount());
    }
    return text.append(
            ":32A:%sKZT%s\n-}\n".formatted(any.receivedOn().format(SHORT_DATE), comma(total)))
        .toString();
  }

  private static String header(PaidMonth paid) {
    Employer payer = paid.employer();
    YearMonth period = paid.period();
    return """
        {1:F01KZTIREKDEMO}
        {2:I102SGROSS000000U3003}
        {4:
        :20:SO%s%s
        :50:/D/%s
        /NAME/%s
        /IDN/%s
        /CHIEF/%s
        /MAINBNK/%s
        /IRS/1
        /SECO/7
        :52B:TIRKKZKA
        :57B:GCVPKZ2A
        :59:KZ000000000000000000
        /NAME/МӘСҚ
        /IDN/000000000000
        /IRS/1
        /SECO/1
        :70:/NUM/%s
        /DATE/%s
        /SEND/07
        /VO/01
        /KNP/012
        /PSO/01
        /PRT/05
        /PERIOD/%s
        /ASSIGN/Әлеуметтік аударымдар
        """
        .formatted(
            period.format(NUMBER),
            payer.id().value().substring(6),
            payer.iban(),
            payer.name(),
            payer.id(),
            payer.head(),
            payer.head(),
            period.format(NUMBER),
            paid.receivedOn().format(SHORT_DATE),
            period.format(MONTH));
  }

  private static String person(int number, PaidMonth line) {
    Inhabitant person = line.person();
    return """
        :21:%d
        :32B:KZT%s
        :70:/OPV/S
        /FM/%s
        /NM/%s
        /FT/%s
        /DT/%s
        /IDN/%s
        """
        .formatted(
            number,
            comma(line.amount()),
            person.familyName(),
            person.givenName(),
            person.middleName(),
            person.birthDate().format(DATE),
            person.iin().value());
  }

  private static String comma(Money amount) {
    return amount.toString().replace('.', ',');
  }
}
