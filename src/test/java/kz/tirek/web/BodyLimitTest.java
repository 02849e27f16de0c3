package kz.tirek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.stream.Stream;
import kz.tirek.HttpCaller;
import kz.tirek.TirekTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@TirekTest
class BodyLimitTest {
  private static final int MEGABYTE = 1024 * 1024;
  private static final String DOCUMENT =
      "{\"documents\":[{\"mediaType\":\"text/plain\",\"content\":\"";

  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({
    "/api/v1/applications, application/json, 50",
    "/api/v1/applications/0704-26-0000001/documents, application/json, 33",
    "/api/v1/calculations, application/json, 50",
    "/engine-rest/message, application/json, 50"
  })
  void refusesByTheToldLength(String path, String type, int megabytes) {
    HttpResponse<String> answer =
        post(path, type, BodyPublishers.fromPublisher(chunked(megabytes), length(megabytes)));

    assertRefused(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/applications, application/json, 50, 32",
    "/api/v1/calculations, application/json, 50, 32"
  })
  void refusesByCountingWhereNoLengthIsTold(String path, String type, int megabytes, int most) {
    HttpResponse<String> answer = post(path, type, chunked(megabytes));

    assertRefused(answer);
    assertThat(answer.body()).contains("may have " + most + " MB at most");
  }

  @Test
  void refusesALongBodyAlsoUnderAnIdempotencyKeyThatWasUsed() {
    String first = "{\"payment\":\"MATERNITY\"}";
    HttpCaller admin = HttpCaller.basic(port, "admin");
    admin.send(
        admin
            .request("/api/v1/calculations")
            .header("Idempotency-Key", "body-limit")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(first)));

    assertRefused(
        admin.send(
            admin
                .request("/api/v1/calculations")
                .header("Idempotency-Key", "body-limit")
                .header("Content-Type", "application/json")
                .POST(chunked(50))));
  }

  @Test
  void leavesTheSizeOfADocumentToTheRulesOfDocuments() {
    HttpResponse<String> answer = post("/api/v1/applications", "application/json", chunked(30));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("MALFORMED_JSON").contains("INVALID_INPUT");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/contributions/files, text/plain",
    "/api/v1/bank-statements, application/xml"
  })
  void takesFilesOfAnyLength(String path, String type) {
    HttpResponse<String> answer = post(path, type, chunked(70));

    assertThat(answer.statusCode()).isNotEqualTo(413);
  }

  private void assertRefused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"code\":\"BODY_TOO_LARGE\"", "\"status\":413");
  }

  private HttpResponse<String> post(String path, String type, BodyPublisher body) {
    String user = path.equals("/api/v1/applications") ? "corporation" : "admin";
    HttpCaller caller = HttpCaller.basic(port, user);
    return caller.send(caller.request(path).header("Content-Type", type).POST(body));
  }

  /** An application with one long document, sent without telling its length. */
  private static BodyPublisher chunked(int megabytes) {
    return BodyPublishers.ofInputStream(
        () ->
            new SequenceInputStream(
                Collections.enumeration(
                    Stream.concat(
                            Stream.of(DOCUMENT.getBytes(StandardCharsets.UTF_8)),
                            Stream.concat(
                                Collections.nCopies(megabytes, letters()).stream(),
                                Stream.of("\"}]}".getBytes(StandardCharsets.UTF_8))))
                        .map(part -> (InputStream) new ByteArrayInputStream(part))
                        .toList())));
  }

  private static long length(int megabytes) {
    return DOCUMENT.length() + (long) megabytes * MEGABYTE + "\"}]}".length();
  }

  private static byte[] letters() {
    return "A".repeat(MEGABYTE).getBytes(StandardCharsets.UTF_8);
  }
}
