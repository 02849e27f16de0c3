package kz.tirek;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Calls a running Tirek over HTTP: as a system with Basic sign-in, or as a browser with cookies.
 */
public final class HttpCaller {
  private final String address;
  private final String authorization;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  private HttpCaller(int port, String authorization) {
    this.address = "http://127.0.0.1:" + port;
    this.authorization = authorization;
  }

  public static HttpCaller anonymous(int port) {
    return new HttpCaller(port, null);
  }

  public static HttpCaller basic(int port, String user, String password) {
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return new HttpCaller(port, "Basic " + Base64.getEncoder().encodeToString(pair));
  }

  /** A user of the demo profile. */
  public static HttpCaller basic(int port, String user) {
    return basic(port, user, user);
  }

  /** A browser signed in to Tasklist, Cockpit or Admin. */
  public static HttpCaller browser(int port, String user, String application) {
    HttpCaller browser = anonymous(port);
    browser.get("/camunda/app/" + application + "/default/");
    HttpResponse<String> login =
        browser.form(
            "/camunda/api/admin/auth/user/default/login/" + application,
            Map.of("username", user, "password", user));
    if (login.statusCode() != 200) {
      throw new IllegalStateException("Login answered " + login.statusCode() + login.body());
    }
    // The new session hands out its token with the next page.
    browser.get("/camunda/app/" + application + "/default/");
    return browser;
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  public HttpResponse<String> post(String path, String json) {
    return json("POST", path, json);
  }

  public HttpResponse<String> json(String method, String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(json)));
  }

  public HttpResponse<String> text(String path, String type, String body) {
    return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  public HttpResponse<String> form(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return text(path, "application/x-www-form-urlencoded", body);
  }

  public HttpResponse<String> delete(String path) {
    return send(request(path).DELETE());
  }

  /** One file in a multipart form, as the Modeler deploys. */
  public HttpResponse<String> deploy(String fileName, String content) {
    String body =
        """
        --tirek\r
        Content-Disposition: form-data; name="deployment-name"\r
        \r
        test\r
        --tirek\r
        Content-Disposition: form-data; name="%1$s"; filename="%1$s"\r
        Content-Type: application/octet-stream\r
        \r
        %2$s\r
        --tirek--\r
        """
            .formatted(fileName, content);
    return text("/engine-rest/deployment/create", "multipart/form-data; boundary=tirek", body);
  }

  public HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
        .map(HttpCookie::getValue)
        .findFirst()
        .ifPresent(token -> request.header("X-XSRF-TOKEN", token));
    return request;
  }

  public HttpResponse<byte[]> download(String path) {
    return send(request(path).GET(), BodyHandlers.ofByteArray());
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
    try {
      return client.send(request.build(), body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
