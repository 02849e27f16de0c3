package kz.tirek.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AllowedBeansTest {

  @Test
  void readsOneBeanALineAndSkipsComments() {
    AllowedBeans beans = AllowedBeans.parse("# why\n\nregisterCase # the first step\n  decide  \n");

    assertThat(beans.names()).containsExactlyInAnyOrder("registerCase", "decide");
    assertThat(beans.contains("decide")).isTrue();
    assertThat(beans.contains("dataSource")).isFalse();
  }

  @Test
  void theListOnTheClassPathHoldsOnlyBeanNames() {
    assertThat(AllowedBeans.load().names()).allMatch(name -> name.matches("[a-z][A-Za-z0-9]*"));
  }
}
