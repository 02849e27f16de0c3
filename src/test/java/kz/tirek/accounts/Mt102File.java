package kz.tirek.accounts;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.tirek.common.Iin;

/**
 * Builds MT-102 files as a bank sends them, and breaks them on request. All persons are made up.
 */
public final class Mt102File {
  static final String PAYER = "050140001230";

  private final List<String> people = new ArrayList<>();
  private String document = "1001";
  private String payer = "/IDN/" + PAYER;
  private String knp = "012";
  private String period = "/PERIOD/032021\n";
  private BigDecimal sum = BigDecimal.ZERO;
  private String total;

  public static Mt102File aFile() {
    return new Mt102File();
  }

  /** The n-th of 12,000 valid IINs. */
  public static Iin iin(int n) {
    String birth = "85%02d01".formatted(1 + n / 1_000);
    return IntStream.range(0, 10)
        .mapToObj(
            serial -> Iin.complete(birth + "%05d".formatted(40_000 + n % 1_000 * 10 + serial)))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow();
  }

  public Mt102File document(String number) {
    document = number;
    return this;
  }

  public Mt102File payer(String subfield) {
    payer = subfield;
    return this;
  }

  public Mt102File knp(String code) {
    knp = code;
    return this;
  }

  public Mt102File periodOfTheFile(String text) {
    period = text.isEmpty() ? "" : "/PERIOD/" + text + "\n";
    return this;
  }

  public Mt102File total(String text) {
    total = text;
    return this;
  }

  public Mt102File person(Iin iin, String amount) {
    return line(iin.value(), amount, "");
  }

  public Mt102File line(String iin, String amount, String more) {
    return text(
        people.size() + 1,
        amount,
        "/OPV/S\n/FM/СЕЙІТОВА\n/NM/ӘСЕЛ\n/FT/НҰРЛАНҚЫЗЫ\n/DT/19850201\n/IDN/" + iin + "\n" + more);
  }

  public Mt102File text(int number, String amount, String details) {
    people.add(":21:" + number + "\n:32B:KZT" + amount + "\n:70:" + details);
    if (amount.matches("-?\\d+,?\\d*")) {
      sum = sum.add(new BigDecimal(amount.replace(',', '.') + (amount.contains(",") ? "" : ".0")));
    }
    return this;
  }

  public String text() {
    String amount = total == null ? sum.toPlainString().replace('.', ',') : total;
    return """
        {1:F01KZ000000}
        {2:I102SGROSS000000U3003}
        {4:
        :20:REF%s
        :50:/D/KZ000000000000000000
        /NAME/ТОО Тірек Сынақ
        %s
        /CHIEF/ИВАНОВ
        /IRS/1
        :52B:TSESKZKA
        :57B:GCVPKZ2A
        :59:KZ000000000000000001
        /NAME/ГФСС
        /IDN/990140003324
        :70:/NUM/%s
        /DATE/210420
        /SEND/07
        /VO/01
        /KNP/%s
        /PSO/01
        %s/ASSIGN/Әлеуметтік аударымдар
        наурыз айы үшін
        %s
        :32A:210420KZT%s
        -}
        """
        .formatted(
            document,
            payer,
            document,
            knp,
            period,
            String.join("\n", people).replace("\n\n", "\n"),
            amount);
  }

  public InputStream stream() {
    return stream(StandardCharsets.UTF_8);
  }

  public InputStream stream(Charset charset) {
    return new ByteArrayInputStream(text().getBytes(charset));
  }
}
