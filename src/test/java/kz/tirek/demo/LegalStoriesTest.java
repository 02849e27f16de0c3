package kz.tirek.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.tirek.TirekTest;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.common.Region;
import kz.tirek.lawsuits.DeskFilter;
import kz.tirek.lawsuits.LegalDesk;
import kz.tirek.lawsuits.SuitStage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.client.RestClient;

/** The living suits of the demo, over HTTP as the demo tells them. */
@TirekTest
@TestPropertySource(properties = "tirek.test=legal-desk")
class LegalStoriesTest {
  @Autowired private CaseFixture world;
  @Autowired private LegalDesk desk;
  @LocalServerPort private int port;

  @Test
  void leaveSuitsAtFourStages() {
    DemoClient tirek = new DemoClient(RestClient.create("http://127.0.0.1:" + port));

    new LegalStories(tirek, world.today()).tell();

    assertThat(stageOf("Сапа жол")).isEqualTo(SuitStage.DRAFTING);
    assertThat(stageOf("Жеткізу сервис")).isEqualTo(SuitStage.IN_COURT);
    assertThat(stageOf("Алтын дән")).isEqualTo(SuitStage.JUDGED);
    assertThat(stageOf("Бекмұратова")).isEqualTo(SuitStage.IN_COURT);
  }

  private SuitStage stageOf(String opponent) {
    List<String> branches = List.of(Region.ALMATY.code(), Region.ASTANA.code());
    Map<String, SuitStage> stages =
        desk.list(new DeskFilter(null, null, branches, opponent, 0, 10)).stream()
            .collect(Collectors.toMap(row -> row.suit().number(), row -> row.stage()));
    return stages.values().iterator().next();
  }
}
