package kz.tirek.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import kz.tirek.common.Money;
import kz.tirek.law.CalculationInput;
import kz.tirek.law.Profile;
import kz.tirek.law.SocialPaymentLaw;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The few facts of each calculation that reports group and sum by, in columns: nobody counts a
 * million recipients by reading as many JSON documents.
 */
@Repository
class CalculationProfiles {
  private final JdbcClient jdbc;
  private final SocialPaymentLaw law;

  CalculationProfiles(JdbcClient jdbc, SocialPaymentLaw law) {
    this.jdbc = jdbc;
    this.law = law;
  }

  void insert(
      long calculation, CalculationInput input, StoredCalculation result, LocalDate madeOn) {
    Profile profile = law.profile(input, madeOn);
    jdbc.sql(
            """
            INSERT INTO calculation_profile (calculation_id, sex, birth_date, risk_date,
              participation_months, average_income, payers, degree, child_order, dependants,
              entitled, one_off, gross, pension, from_date, until_date)
            VALUES (:calculation, :sex, :birthDate, :riskDate,
              :participation, :income, :payers, :degree, :childOrder, :dependants,
              :entitled, :oneOff, :gross, :pension, :from, :until)
            """)
        .param("calculation", calculation)
        .param("sex", input.person().sex().name())
        .param("birthDate", input.person().birthDate())
        .param("riskDate", input.riskDate())
        .param("participation", result.participationMonths())
        .param("income", value(result.averageMonthlyIncome()))
        .param("payers", profile.payers())
        .param("degree", profile.degree())
        .param("childOrder", input.childOrder())
        .param("dependants", profile.dependants())
        .param("entitled", result.entitled())
        .param("oneOff", result.oneOff())
        .param("gross", value(result.gross()))
        .param("pension", value(result.pension()))
        .param("from", result.from())
        .param("until", result.until())
        .update();
  }

  private static BigDecimal value(Money money) {
    return Optional.ofNullable(money).map(Money::value).orElse(null);
  }
}
