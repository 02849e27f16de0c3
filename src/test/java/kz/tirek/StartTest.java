package kz.tirek;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

@TirekTest
class StartTest {
  @Autowired private TestRestTemplate http;

  @Test
  void showsTheSignInOfTasklist() {
    assertThat(
            http.getForEntity("/camunda/app/tasklist/default/", String.class)
                .getStatusCode()
                .value())
        .isEqualTo(200);
  }
}
