package kz.tirek.indexation;

import static kz.tirek.common.PaymentKind.DISABILITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.tirek.awards.Determination;
import kz.tirek.indexation.Indexation.State;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ten of an indexation's writes fail, wherever they fall: the result is as if none had. */
@IndexingTirek
class IndexationFaultsTest {
  private static final int AWARDS = 20;
  private static final int FAULTS = 10;

  /** 20 taken, 20 determinations, 40 periods of each of two kinds, 7 chunks. */
  private static final int WRITES = 127;

  private static final List<String> TABLES =
      List.of(
          "indexation_award",
          "determination",
          "award_entitlement",
          "award_period",
          "indexation_chunk");

  @Autowired private IndexationFixture world;
  @Autowired private Indexations indexations;
  @Autowired private JdbcClient jdbc;

  @BeforeEach
  void nothingYet() {
    world.forgetEverything();
    world.todayIs("2022-12-20");
  }

  @AfterEach
  void letEverythingBeWrittenAgain() {
    ClockUtil.reset();
    jdbc.sql("DROP FUNCTION IF EXISTS sometimes_fail CASCADE").update();
    jdbc.sql("DROP SEQUENCE IF EXISTS attempted_writes").update();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void endsAsIfNothingHadFailed(long seed) {
    List<String> awards =
        IntStream.range(0, AWARDS)
            .mapToObj(i -> world.award(DISABILITY, "2022-01-10", "40000.00"))
            .toList();
    String id = world.approved("3", "2023-07-01", DISABILITY);
    failAt(new SplittableRandom(seed).ints(FAULTS, 1, WRITES).boxed());

    world.runThroughFailures(id);
    assertThat(indexations.required(id))
        .matches(i -> i.state() == State.DONE && i.done() == AWARDS && i.changed() == AWARDS);
    assertThat(awards)
        .allSatisfy(
            award ->
                assertThat(world.due(award))
                    .isEqualTo(world.entitled(award))
                    .containsExactly(
                        "2022-01-10..2023-06-30 40000.00 4000.00 ASSIGNED",
                        "2023-07-01.. 41200.00 4120.00 INDEXED"));

    indexations.undo(id, "accountant");
    failAt(new SplittableRandom(seed).ints(FAULTS, 1, WRITES / 2).boxed());
    world.runThroughFailures(id);
    assertThat(indexations.required(id).undone()).isEqualTo(AWARDS);
    assertThat(awards)
        .allSatisfy(
            award -> {
              assertThat(world.due(award))
                  .containsExactly("2022-01-10.. 40000.00 4000.00 ASSIGNED");
              assertThat(world.read(award).determinations())
                  .extracting(Determination::ground)
                  .containsExactly(null, "INDEXED", "INDEXATION_UNDONE");
            });
  }

  /** A sequence goes on after a rollback: each of these attempts fails once. */
  private void failAt(Stream<Integer> writes) {
    letEverythingBeWrittenAgain();
    world.todayIs("2022-12-20");
    jdbc.sql("CREATE SEQUENCE attempted_writes").update();
    jdbc.sql(
            """
            CREATE FUNCTION sometimes_fail() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
              IF nextval('attempted_writes') IN (%s) THEN RAISE 'a fault'; END IF;
              RETURN NEW;
            END $$
            """
                .formatted(writes.distinct().map(String::valueOf).collect(Collectors.joining(","))))
        .update();
    TABLES.forEach(
        table ->
            jdbc.sql(
                    "CREATE TRIGGER sometimes_fail BEFORE INSERT ON "
                        + table
                        + " FOR EACH ROW EXECUTE FUNCTION sometimes_fail()")
                .update());
  }
}
