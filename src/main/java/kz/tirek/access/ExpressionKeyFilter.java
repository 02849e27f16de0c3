package kz.tirek.access;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Predicate;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The outer wall before CVE-2026-109432: only administrators may send the engine anything named
 * {@code …Expression}, in a JSON body at any depth or as a query parameter.
 */
class ExpressionKeyFilter extends OncePerRequestFilter {
  private static final JsonFactory JSON = new JsonFactory();

  private final Predicate<HttpServletRequest> fromAdministrator;

  ExpressionKeyFilter(Predicate<HttpServletRequest> fromAdministrator) {
    this.fromAdministrator = fromAdministrator;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (fromAdministrator.test(request)) {
      chain.doFilter(request, response);
      return;
    }
    if (hasParameter(request)) {
      Problems.write(response, 400, "EXPRESSION_FORBIDDEN", "Expressions are not accepted");
      return;
    }
    if (!mayBeJson(request)) {
      chain.doFilter(request, response);
      return;
    }
    RepeatableBody body = RepeatableBody.of(request);
    if (body == null) {
      Problems.write(response, 413, "BODY_TOO_LARGE", "The request is too large");
    } else if (hasKey(body.bytes())) {
      Problems.write(response, 400, "EXPRESSION_FORBIDDEN", "Expressions are not accepted");
    } else {
      chain.doFilter(body, response);
    }
  }

  private static boolean hasParameter(HttpServletRequest request) {
    return request.getQueryString() != null
        && UriComponentsBuilder.newInstance()
            .query(request.getQueryString())
            .build()
            .getQueryParams()
            .keySet()
            .stream()
            .anyMatch(name -> isExpressionKey(decoded(name)));
  }

  /** Forms and uploads carry no queries; whatever else has a body is read as if it were JSON. */
  private static boolean mayBeJson(HttpServletRequest request) {
    String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
    return !type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)
        && !type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
  }

  private static boolean hasKey(byte[] body) {
    try (JsonParser parser = JSON.createParser(body)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.FIELD_NAME && isExpressionKey(parser.currentName())) {
          return true;
        }
      }
      return false;
    } catch (IOException notJson) {
      // The engine's reader is the same: it gets no further, and everything before was looked at.
      return false;
    }
  }

  private static boolean isExpressionKey(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith("expression");
  }

  private static String decoded(String name) {
    return URLDecoder.decode(name.replaceAll("%(?![0-9A-Fa-f]{2})", "%25"), StandardCharsets.UTF_8);
  }
}
