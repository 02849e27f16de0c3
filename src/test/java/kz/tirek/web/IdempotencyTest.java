package kz.tirek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import kz.tirek.TirekTest;
import kz.tirek.common.Impossible;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@TirekTest
@Import(IdempotencyTest.Payers.class)
class IdempotencyTest {
  @Autowired private TestRestTemplate http;
  @Autowired private JdbcClient jdbc;

  @Test
  void givesTheSameAnswerAndOneEffectForTheSameKeyAndBody() {
    ResponseEntity<String> first = post("admin", "k1", "100000000001");
    ResponseEntity<String> second = post("admin", "k1", "100000000001");

    assertThat(first.getStatusCode().value()).isEqualTo(201);
    assertThat(second.getStatusCode().value()).isEqualTo(201);
    assertThat(second.getBody()).isEqualTo(first.getBody()).contains("100000000001");
    assertThat(second.getHeaders().getLocation()).isEqualTo(first.getHeaders().getLocation());
    assertThat(second.getHeaders().getContentType()).isEqualTo(first.getHeaders().getContentType());
    assertThat(first.getHeaders().containsKey("Idempotency-Replayed")).isFalse();
    assertThat(second.getHeaders().getFirst("Idempotency-Replayed")).isEqualTo("true");
    assertThat(calls("100000000001")).isEqualTo(1);
  }

  @Test
  void refusesTheSameKeyWithAnotherBody() {
    post("admin", "k2", "100000000002");

    ResponseEntity<String> other = post("admin", "k2", "100000000003");

    assertThat(other.getStatusCode().value()).isEqualTo(409);
    assertThat(other.getBody()).contains("IDEMPOTENCY_KEY_REUSED");
    assertThat(calls("100000000003")).isZero();
  }

  @Test
  void refusesTheSameKeyOnAnotherPath() {
    post("admin", "k3", "100000000004");

    assertThat(
            post("admin", "k3", "/api/v1/test-payers?again", "100000000004")
                .getStatusCode()
                .value())
        .isEqualTo(409);
  }

  @Test
  void actsEachTimeWithoutAKey() {
    post("admin", null, "100000000005");
    post("admin", null, "100000000005");

    assertThat(calls("100000000005")).isEqualTo(2);
  }

  @Test
  void keepsNeitherEffectNorKeyOfARefusedRequest() {
    ResponseEntity<String> refused = post("admin", "k4", "/api/v1/test-refusals", "100000000006");

    assertThat(refused.getStatusCode().value()).isEqualTo(422);
    assertThat(refused.getBody()).contains("\"code\":\"TOO_BAD\"");
    assertThat(calls("100000000006")).isZero();
    assertThat(post("admin", "k4", "100000000006").getStatusCode().value()).isEqualTo(201);
  }

  @Test
  void makesRequestsOfTheSameMomentWaitForTheFirst() {
    List<CompletableFuture<ResponseEntity<String>>> answers =
        Stream.generate(
                () -> CompletableFuture.supplyAsync(() -> post("admin", "k5", "100000000007")))
            .limit(6)
            .toList();

    assertThat(answers)
        .extracting(answer -> answer.join().getBody())
        .containsOnly(answers.get(0).join().getBody());
    assertThat(calls("100000000007")).isEqualTo(1);
  }

  @Test
  void givesEveryCallerKeysOfTheirOwn() {
    post("admin", "k6", "100000000008");

    assertThat(
            post("corporation", "k6", "/api/v1/contributions/files", "no file")
                .getStatusCode()
                .value())
        .isEqualTo(400);
  }

  @Test
  void refusesAKeyThatIsNone() {
    ResponseEntity<String> answer = post("admin", "x".repeat(256), "100000000009");

    assertThat(answer.getStatusCode().value()).isEqualTo(400);
    assertThat(answer.getBody()).contains("IDEMPOTENCY_KEY_INVALID");
  }

  private ResponseEntity<String> post(String user, String key, String body) {
    return post(user, key, "/api/v1/test-payers", body);
  }

  private ResponseEntity<String> post(String user, String key, String path, String body) {
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.CONTENT_TYPE, "text/plain");
    if (key != null) {
      headers.set("Idempotency-Key", key);
    }
    return http.withBasicAuth(user, user)
        .postForEntity(path, new HttpEntity<>(body, headers), String.class);
  }

  private int calls(String payer) {
    return jdbc.sql("SELECT coalesce(max(length(name)), 0) FROM payer WHERE id = ?")
        .param(payer)
        .query(Integer.class)
        .single();
  }

  /** An effect that can be counted: the payer's name grows with every call. */
  @RestController
  static class Payers {
    @Autowired private JdbcClient jdbc;

    @PostMapping("/api/v1/test-payers")
    ResponseEntity<String> add(InputStream body) throws IOException {
      try (body) {
        String id = new String(body.readNBytes(12), StandardCharsets.UTF_8);
        grow(id);
        return ResponseEntity.created(URI.create("/payers/" + id)).body(id + System.nanoTime());
      }
    }

    @Transactional
    @PostMapping("/api/v1/test-refusals")
    public void refuse(InputStream body) throws IOException {
      grow(new String(body.readAllBytes(), StandardCharsets.UTF_8));
      throw new Impossible("TOO_BAD", "This cannot be done");
    }

    private void grow(String id) {
      jdbc.sql(
              """
              INSERT INTO payer (id, name) VALUES (?, 'x')
              ON CONFLICT (id) DO UPDATE SET name = payer.name || 'x'
              """)
          .param(id)
          .update();
    }
  }
}
