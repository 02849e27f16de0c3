package kz.tirek.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import kz.tirek.common.Money;
import kz.tirek.lawsuits.LegalTable;
import kz.tirek.lawsuits.LegalTable.BySubject;
import kz.tirek.lawsuits.LegalTable.Suits;
import org.springframework.stereotype.Component;

/** The legal table line by line, as it is printed and exported. */
@Component
class LegalLines {
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final PageText text;

  LegalLines(PageText text) {
    this.text = text;
  }

  /**
   * @param level 0 for the head of a part, deeper for what is part of the line above
   * @param suits null where the line is about money
   * @param money KZT; null where the line is about suits
   * @param millions of KZT, to the thousand; null where the line is about suits
   */
  record Line(String key, int level, Long suits, Money money, BigDecimal millions) {
    public boolean isHead() {
      return level == 0;
    }
  }

  List<Line> of(LegalTable table) {
    List<Line> lines = new ArrayList<>();
    byFund(table.byFund(), lines);
    recovered(table.recovered(), lines);
    lines.add(
        suits(
            "against",
            0,
            table.againstFund().civil().filed() + table.againstFund().administrative().filed()));
    against("civil", table.againstFund().civil(), lines);
    against("administrative", table.againstFund().administrative(), lines);
    return lines;
  }

  Sheet sheet(LegalTable table) {
    return new Sheet(
        "legal-" + table.year(),
        List.of(
            "code",
            text.say("legaltable.line"),
            text.say("legaltable.suits"),
            text.say("legaltable.money")),
        of(table).stream().map(this::row).toList());
  }

  private List<Object> row(Line line) {
    List<Object> row = new ArrayList<>();
    row.add(line.key());
    row.add(text.say("legaltable." + line.key()));
    row.add(line.suits());
    row.add(line.money());
    return row;
  }

  private static void byFund(LegalTable.ByFund fund, List<Line> lines) {
    lines.add(suits("byFund", 0, fund.filed()));
    lines.add(suits("returned", 1, fund.returned()));
    lines.add(suits("left", 1, fund.leftUnconsidered()));
    bySubject("inFavour", fund.inFavour(), lines);
    lines.add(suits("inFavour.inPart", 2, fund.inFavourInPart()));
    bySubject("lost", fund.against(), lines);
    lines.add(suits("mediation", 1, fund.mediation()));
    lines.add(suits("discontinued", 1, fund.discontinued()));
    lines.add(suits("open", 1, fund.open()));
  }

  private static void bySubject(String key, BySubject counts, List<Line> lines) {
    lines.add(suits(key, 1, counts.total()));
    lines.add(suits(key + ".overpayment", 2, counts.overpayment()));
    lines.add(suits(key + ".procurement", 2, counts.procurement()));
    lines.add(suits(key + ".other", 2, counts.other()));
  }

  private static void recovered(LegalTable.Recovered money, List<Line> lines) {
    lines.add(money("recovered", 0, money.total()));
    lines.add(money("judgments", 1, money.judgments()));
    lines.add(money("voluntary", 1, money.voluntary()));
    lines.add(money("voluntary.mediation", 2, money.ofVoluntaryMediation()));
    lines.add(money("voluntary.withheld", 2, money.ofVoluntaryWithheld()));
    lines.add(money("verdicts", 1, money.verdicts().total()));
    lines.add(money("verdicts.maternity", 2, money.verdicts().maternity()));
    lines.add(money("verdicts.childCare", 2, money.verdicts().childCare()));
    lines.add(money("verdicts.other", 2, money.verdicts().other()));
  }

  private static void against(String kind, Suits suits, List<Line> lines) {
    lines.add(suits(kind, 1, suits.filed()));
    lines.add(suits(kind + ".returned", 2, suits.returned()));
    lines.add(suits(kind + ".left", 2, suits.leftUnconsidered()));
    lines.add(suits(kind + ".forFund", 2, suits.forFund()));
    lines.add(suits(kind + ".inPart", 2, suits.inPart()));
    lines.add(suits(kind + ".lost", 2, suits.against()));
    lines.add(suits(kind + ".lost.appeal", 3, suits.againstOnAppeal()));
    lines.add(suits(kind + ".mediation", 2, suits.mediation()));
    lines.add(suits(kind + ".discontinued", 2, suits.discontinued()));
    lines.add(suits(kind + ".open", 2, suits.open()));
  }

  private static Line suits(String key, int level, long suits) {
    return new Line(key, level, suits, null, null);
  }

  private static Line money(String key, int level, Money money) {
    return new Line(
        key, level, null, money, money.value().divide(MILLION, 3, RoundingMode.HALF_UP));
  }
}
