package kz.tirek.access;

import static kz.tirek.access.UserGroups.ACCOUNTANT;
import static kz.tirek.access.UserGroups.ADMIN;
import static kz.tirek.access.UserGroups.CENTRAL_OFFICE;
import static kz.tirek.access.UserGroups.CORPORATION;
import static kz.tirek.access.UserGroups.HEAD;
import static kz.tirek.access.UserGroups.LEGAL;
import static kz.tirek.access.UserGroups.PORTAL;
import static kz.tirek.access.UserGroups.PROCESS_OWNER;
import static kz.tirek.access.UserGroups.SPECIALIST;
import static kz.tirek.access.UserGroups.WORKER;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Who may call what of {@code /api/v1}: the first line that fits decides, and what no line names is
 * for administrators only. Which branch's cases a caller sees is decided behind, by {@link Access}.
 */
final class ApiRules {
  private static final String[] DEPARTMENTS = {
    SPECIALIST, HEAD, LEGAL, ACCOUNTANT, CENTRAL_OFFICE, ADMIN
  };

  private final AuthorizeHttpRequestsConfigurer<HttpSecurity>
          .AuthorizationManagerRequestMatcherRegistry
      rules;

  private ApiRules(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          rules) {
    this.rules = rules;
  }

  static void apply(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          registry) {
    ApiRules api = new ApiRules(registry);
    api.open("/api/v1/tracking/**");
    api.signedIn(POST, "/api/v1/calculations");
    api.signedIn(GET, "/api/v1/status");
    api.signedIn(POST, "/api/v1/clock");

    api.allow(GET, "/api/v1/applications/**", with(CORPORATION, PORTAL, PROCESS_OWNER));
    api.allow(POST, "/api/v1/applications/*/court-order", LEGAL, ADMIN);
    api.allow(POST, "/api/v1/applications/**", CORPORATION, PORTAL);
    api.allow(GET, "/api/v1/offers/**", with(CORPORATION, PORTAL));
    api.allow(POST, "/api/v1/offers/*/consent", CORPORATION, PORTAL);
    api.allow(POST, "/api/v1/contributions/files", CORPORATION, ACCOUNTANT, ADMIN);
    api.allow(GET, "/api/v1/participants/*/account", with(CORPORATION, WORKER));

    api.allow(POST, "/api/v1/events", with(CORPORATION, PORTAL));
    api.allow(GET, "/api/v1/events/**", with());
    api.allow(GET, "/api/v1/awards/**", with(CORPORATION));
    api.allow(POST, "/api/v1/payment-runs/**", ACCOUNTANT, HEAD, CENTRAL_OFFICE, ADMIN);
    api.allow(GET, "/api/v1/payment-runs/**", with());
    api.allow(null, "/api/v1/payment-files/**", WORKER);
    api.allow(POST, "/api/v1/bank-statements", WORKER, ACCOUNTANT, ADMIN);
    api.allow(null, "/api/v1/bank-statements/unsettled/**", ACCOUNTANT, CENTRAL_OFFICE, ADMIN);
    api.allow(POST, "/api/v1/indexations/*/*", ACCOUNTANT, CENTRAL_OFFICE, ADMIN);
    api.allow(POST, "/api/v1/indexations/**", ACCOUNTANT, HEAD, CENTRAL_OFFICE, ADMIN);
    api.allow(GET, "/api/v1/indexations/**", with());

    api.allow(POST, "/api/v1/refunds", CORPORATION, PORTAL, SPECIALIST, ACCOUNTANT, ADMIN);
    api.allow(
        POST, "/api/v1/refunds/*/withdrawal", CORPORATION, PORTAL, SPECIALIST, ACCOUNTANT, ADMIN);
    api.allow(GET, "/api/v1/refunds/**", with(CORPORATION));
    api.allow(POST, "/api/v1/recoveries", LEGAL, HEAD, ACCOUNTANT, CENTRAL_OFFICE, ADMIN);
    api.allow(POST, "/api/v1/recoveries/*/debtor-loss", LEGAL, HEAD, CENTRAL_OFFICE, ADMIN);
    api.allow(POST, "/api/v1/recoveries/*/entries/*/reversal", ACCOUNTANT, LEGAL, ADMIN);
    api.allow(POST, "/api/v1/recoveries/*/receipts", CORPORATION, ACCOUNTANT, LEGAL, ADMIN);
    api.allow(GET, "/api/v1/recoveries/**", with());
    api.allow(POST, "/api/v1/lawsuits/**", LEGAL, ADMIN);
    api.allow(GET, "/api/v1/lawsuits/**", with());
    api.allow(
        GET, "/api/v1/reports/statistics", HEAD, ACCOUNTANT, CENTRAL_OFFICE, PROCESS_OWNER, ADMIN);
    api.allow(GET, "/api/v1/reports/funding", ACCOUNTANT, CENTRAL_OFFICE, ADMIN);
    api.allow(GET, "/api/v1/reports/**", with(PROCESS_OWNER));

    api.allow(null, "/api/v1/tasks/*/hold", SPECIALIST, HEAD, ADMIN);
    api.allow(POST, "/api/v1/tasks/*/assignment", HEAD, ADMIN);
    api.allow(null, "/api/v1/absences/**", SPECIALIST, HEAD, ADMIN);

    api.allow(null, "/api/v1/work/**", WORKER);
    registry.requestMatchers(path(null, "/api/**")).hasAuthority(ADMIN);
  }

  private void open(String path) {
    rules.requestMatchers(path(GET, path)).permitAll();
  }

  private void signedIn(HttpMethod method, String path) {
    rules.requestMatchers(path(method, path)).authenticated();
  }

  private void allow(HttpMethod method, String path, String... groups) {
    rules.requestMatchers(path(method, path)).hasAnyAuthority(groups);
  }

  private static String[] with(String... others) {
    return java.util.stream.Stream.concat(
            java.util.Arrays.stream(DEPARTMENTS), java.util.Arrays.stream(others))
        .toArray(String[]::new);
  }

  private static PathPatternRequestMatcher path(HttpMethod method, String path) {
    return PathPatternRequestMatcher.withDefaults().matcher(method, path);
  }
}
