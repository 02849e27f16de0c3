package kz.tirek.bpmn;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.tirek.People;
import kz.tirek.cases.Applicant;
import kz.tirek.cases.Registry;
import kz.tirek.common.Iin;
import kz.tirek.common.PaymentKind;
import kz.tirek.common.Sex;

/**
 * One application with everything the world knows about it: what the registries answer, and what
 * was contributed.
 *
 * @param insured whose account the incomes are on: the deceased for the loss of a breadwinner
 * @param facts favourable answers; registries that add nothing are absent
 */
public record PaymentExample(
    PaymentKind payment,
    Applicant applicant,
    Applicant insured,
    LocalDate riskDate,
    LocalDate appliedOn,
    Map<String, Object> details,
    Map<Registry, Map<String, Object>> facts,
    Incomes incomes) {

  /** On an income of 200,000 in each of the 24 months before, applied for on the same day. */
  public static PaymentExample of(PaymentKind payment, Applicant applicant, LocalDate riskDate) {
    Incomes incomes = Incomes.before(YearMonth.from(riskDate), 24, 200_000);
    return switch (payment) {
      case DISABILITY -> disability(applicant, riskDate, riskDate.plusYears(2), incomes);
      case BREADWINNER -> breadwinner(applicant, riskDate, incomes);
      case JOB_LOSS -> jobLoss(applicant, riskDate, incomes);
      case MATERNITY -> sheet(payment, applicant, riskDate, 126, incomes);
      case ADOPTION -> adoption(applicant, riskDate, incomes);
      case CHILD_CARE -> childCare(applicant, riskDate, 2, incomes);
    };
  }

  /** The worked examples of domain.md §2, as they are written there. */
  public static PaymentExample ofDomain(PaymentKind payment, Applicant applicant) {
    return switch (payment) {
      case JOB_LOSS ->
          jobLoss(applicant, LocalDate.of(2023, 3, 15), participated("2023-03", 24, 109_563, 78));
      case MATERNITY ->
          sheet(
              payment,
              applicant,
              LocalDate.of(2024, 2, 10),
              126,
              Incomes.before(YearMonth.of(2024, 2), 9, 250_000));
      case CHILD_CARE ->
          childCare(
              applicant, LocalDate.of(2023, 4, 5), 2, participated("2023-04", 24, 50_000, 24));
      case DISABILITY ->
          disability(
              applicant,
              LocalDate.of(2022, 5, 20),
              LocalDate.of(2024, 5, 31),
              participated("2022-05", 24, 117_963, 131));
      case BREADWINNER ->
          breadwinner(
              applicant, LocalDate.of(2022, 9, 11), participated("2022-09", 24, 124_667, 121));
      case ADOPTION -> throw new IllegalArgumentException("domain.md works out no adoption");
    };
  }

  private static Incomes participated(String month, int window, int income, int months) {
    YearMonth risk = YearMonth.parse(month);
    return Incomes.before(risk, window, income)
        .earlier(risk.minusMonths(window), months - window, 60_000);
  }

  private static PaymentExample disability(
      Applicant applicant, LocalDate from, LocalDate until, Incomes incomes) {
    Map<String, Object> examination =
        Map.of(
            "number",
            "MSE-1",
            "degree",
            65,
            "group",
            3,
            "from",
            from.toString(),
            "until",
            until.toString());
    Map<String, Object> facts = new HashMap<>(examination);
    facts.put("examinations", List.of(examination));
    return of(PaymentKind.DISABILITY, applicant, applicant, from, incomes)
        .with(Map.of("examinationNumber", "MSE-1"), Map.of(Registry.DISABILITY, facts));
  }

  /** Two children, 7 and 3 years old. */
  private static PaymentExample breadwinner(Applicant applicant, LocalDate death, Incomes incomes) {
    Applicant deceased = aMan(LocalDate.of(1985, 6, 3), applicant);
    List<Map<String, Object>> children =
        List.of(child(death.minusYears(7)), child(death.minusYears(3)));
    return of(PaymentKind.BREADWINNER, applicant, deceased, death, incomes)
        .with(
            Map.of("deceasedIin", deceased.iin(), "dependants", children),
            Map.of(
                Registry.PERSONS, Map.of("deathDate", death.toString()),
                Registry.CIVIL_STATUS,
                    Map.of("deathDate", death.toString(), "dependants", children),
                Registry.EDUCATION, Map.of("studies", List.of())));
  }

  private static PaymentExample jobLoss(Applicant applicant, LocalDate from, Incomes incomes) {
    Map<String, Object> registered = Map.of("registeredOn", from.toString());
    return of(PaymentKind.JOB_LOSS, applicant, applicant, from, incomes)
        .with(registered, Map.of(Registry.LABOUR_MARKET, registered));
  }

  private static PaymentExample adoption(Applicant applicant, LocalDate from, Incomes incomes) {
    Map<String, Object> adopted =
        Map.of("childIin", People.aManBorn(from).value(), "inForce", from.toString());
    PaymentExample sheet = sheet(PaymentKind.ADOPTION, applicant, from, 56, incomes);
    Map<Registry, Map<String, Object>> facts = new EnumMap<>(sheet.facts);
    facts.put(Registry.CIVIL_STATUS, adopted);
    return sheet.with(sheet.details, facts);
  }

  private static PaymentExample sheet(
      PaymentKind payment, Applicant applicant, LocalDate from, int days, Incomes incomes) {
    return of(payment, applicant, applicant, from, incomes)
        .with(
            Map.of("sheetNumber", CaseFixture.SHEET),
            Map.of(
                Registry.SICK_LEAVE,
                Map.of(
                    "days",
                    days,
                    "from",
                    from.toString(),
                    "to",
                    from.plusDays(days - 1L).toString(),
                    "clinic",
                    "Clinic 1")));
  }

  private static PaymentExample childCare(
      Applicant applicant, LocalDate born, int order, Incomes incomes) {
    Map<String, Object> child =
        Map.of(
            "childIin", People.aWomanBorn(born).value(),
            "childBirthDate", born.toString(),
            "childOrder", order);
    return of(PaymentKind.CHILD_CARE, applicant, applicant, born, incomes)
        .with(child, Map.of(Registry.CIVIL_STATUS, child));
  }

  private static PaymentExample of(
      PaymentKind payment,
      Applicant applicant,
      Applicant insured,
      LocalDate riskDate,
      Incomes incomes) {
    return new PaymentExample(
        payment, applicant, insured, riskDate, riskDate, Map.of(), Map.of(), incomes);
  }

  /** The same application with other details, and answers to match. */
  public PaymentExample with(
      Map<String, Object> otherDetails, Map<Registry, Map<String, Object>> otherFacts) {
    return new PaymentExample(
        payment, applicant, insured, riskDate, appliedOn, otherDetails, otherFacts, incomes);
  }

  /** The same on other incomes. */
  public PaymentExample on(Incomes otherIncomes) {
    return new PaymentExample(
        payment, applicant, insured, riskDate, appliedOn, details, facts, otherIncomes);
  }

  public Map<String, Object> factsOf(Registry registry) {
    return facts.getOrDefault(registry, Map.of());
  }

  private static Applicant aMan(LocalDate born, Applicant relative) {
    Iin iin = People.aManBorn(born);
    return new Applicant(
        iin.value(),
        "Сәрсенов",
        "Бауыржан",
        "Қайратұлы",
        born,
        Sex.M,
        relative.address(),
        relative.region(),
        null,
        null);
  }

  private static Map<String, Object> child(LocalDate born) {
    return Map.of(
        "iin", People.aWomanBorn(born).value(), "birthDate", born.toString(), "relation", "CHILD");
  }
}
