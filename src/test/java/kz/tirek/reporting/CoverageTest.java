package kz.tirek.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CoverageTest {

  /** 6,753,338 participants of 8,966,900 employed: the Fund reports 75.3 %. */
  @Test
  void isThePublishedShare() {
    Employed employed = Employed.on(LocalDate.of(2022, 12, 31), Employed.load()).orElseThrow();

    assertThat(Rates.percent(6_753_338, employed.persons())).isEqualTo(new BigDecimal("75.3"));
  }

  @Test
  void isUnknownBeforeTheFirstNumber() {
    assertThat(Employed.on(LocalDate.of(2021, 12, 31), Employed.load())).isEmpty();
  }
}
