package kz.tirek.recovery;

import java.time.LocalDate;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.payouts.Payouts;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the tests of recoveries share: the program on a Monday, and whoever works with it. */
@TirekTest
abstract class RecoveryTest {
  @Autowired protected CaseFixture world;
  @Autowired protected Recoveries recoveries;
  @Autowired protected Payouts payouts;
  @LocalServerPort private int port;
  protected RecoveryFixture debts;

  @BeforeEach
  void beginOnMonday() {
    debts = new RecoveryFixture(world, recoveries, payouts, port);
    dayIs(RecoveryFixture.TODAY);
  }

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  protected void dayIs(LocalDate day) {
    world.dayIs(day, "none");
  }
}
