package kz.tirek.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** 401 and 403 for programs, as problem+json. */
final class Refusals {
  private Refusals() {}

  static class Unauthorized implements AuthenticationEntryPoint {
    @Override
    public void commence(
        HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
        throws IOException {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Tirek\", charset=\"UTF-8\"");
      Problems.write(response, 401, "UNAUTHENTICATED", "Sign in with a user and a password");
    }
  }

  static class Forbidden implements AccessDeniedHandler, AuthenticationEntryPoint {
    @Override
    public void handle(
        HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
        throws IOException {
      String detail =
          reason instanceof AuthorizationDeniedException
              ? "This is not open to you"
              : reason.getMessage();
      Problems.write(response, 403, "FORBIDDEN", detail);
    }

    @Override
    public void commence(
        HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
        throws IOException {
      Problems.write(response, 403, "FORBIDDEN", "This is not open to anyone");
    }
  }
}
