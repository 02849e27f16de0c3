package kz.tirek.access;

import static org.springframework.security.config.Customizer.withDefaults;

import kz.tirek.engine.TasklistSession;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who gets in where. Camunda's applications keep their own login and cross-site protection; systems
 * sign every call of the API and of the engine's REST interface with HTTP Basic; our pages share
 * Tasklist's session.
 */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {
  /** The people of the Fund, as against other systems. */
  private static final String[] STAFF = {
    UserGroups.SPECIALIST,
    UserGroups.HEAD,
    UserGroups.LEGAL,
    UserGroups.ACCOUNTANT,
    UserGroups.PROCESS_OWNER,
    UserGroups.CENTRAL_OFFICE,
    UserGroups.ADMIN
  };

  private static final String POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
          + "img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'self'; "
          + "form-action 'self'; frame-ancestors 'self'";

  /** A browser that remembers a Basic password must not lend it to another site's page. */
  private static final RequestMatcher CROSS_SITE =
      request -> "cross-site".equals(request.getHeader("Sec-Fetch-Site"));

  /** Nobody reads how long each filter of each call took; the calls themselves are measured. */
  @Bean
  SecurityObservationSettings withoutObservations() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  @Order(1)
  SecurityFilterChain camundaApplications(HttpSecurity http, TasklistSession session, Access access)
      throws Exception {
    return http.securityMatcher(path("/camunda/**"))
        // The first-run set-up makes an administrator of anyone (CVE-2026-77226).
        .authorizeHttpRequests(
            rules ->
                rules
                    .requestMatchers(
                        path("/camunda/api/admin/setup/**"), path("/camunda/app/admin/*/setup/**"))
                    .denyAll()
                    .anyRequest()
                    .permitAll())
        .exceptionHandling(
            handling ->
                handling
                    .authenticationEntryPoint(new Refusals.Forbidden())
                    .accessDeniedHandler(new Refusals.Forbidden()))
        .csrf(AbstractHttpConfigurer::disable)
        .headers(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .addFilterAfter(
            new ExpressionKeyFilter(
                request ->
                    session
                        .userOf(request)
                        .filter(user -> access.isMember(user, UserGroups.ADMIN))
                        .isPresent()),
            AuthorizationFilter.class)
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain engineRest(HttpSecurity http, IdentityService identity, Access access)
      throws Exception {
    return signedByBasic(http.securityMatcher(path("/engine-rest/**")))
        .authorizeHttpRequests(
            rules ->
                rules
                    .requestMatchers(CROSS_SITE)
                    .denyAll()
                    .requestMatchers(path("/engine-rest/external-task/**"))
                    .hasAnyAuthority(UserGroups.WORKER, UserGroups.ADMIN)
                    .anyRequest()
                    .hasAnyAuthority(STAFF))
        .addFilterAfter(
            new ExpressionKeyFilter(request -> access.callerIsIn(UserGroups.ADMIN)),
            AuthorizationFilter.class)
        .addFilterAfter(new EngineIdentityFilter(identity), ExpressionKeyFilter.class)
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain api(HttpSecurity http) throws Exception {
    return signedByBasic(
            http.securityMatchers(
                chain ->
                    chain.requestMatchers(
                        path("/api/**"),
                        path("/actuator/**"),
                        path("/v3/api-docs/**"),
                        path("/v3/api-docs.yaml"),
                        path("/swagger-ui.html"),
                        path("/swagger-ui/**"))))
        .authorizeHttpRequests(
            rules -> {
              rules.requestMatchers(CROSS_SITE).denyAll();
              ApiRules.apply(rules);
              rules
                  .requestMatchers(path("/actuator/health/**"))
                  .permitAll()
                  .requestMatchers(path("/actuator/**"))
                  .authenticated()
                  .anyRequest()
                  .permitAll();
            })
        .build();
  }

  @Bean
  @Order(4)
  SecurityFilterChain pages(HttpSecurity http, TasklistSecurityContext context) throws Exception {
    return http.securityContext(c -> c.securityContextRepository(context))
        .authorizeHttpRequests(
            rules ->
                rules
                    .requestMatchers(
                        path("/"),
                        path("/login"),
                        path("/error"),
                        path("/favicon.ico"),
                        path("/webjars/**"),
                        path("/assets/**"),
                        path("/tracking/**"))
                    .permitAll()
                    .anyRequest()
                    .hasAnyAuthority(STAFF))
        .formLogin(form -> form.loginPage("/login").permitAll())
        .logout(logout -> logout.logoutSuccessUrl("/login?out"))
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(csp -> csp.policyDirectives(POLICY))
                    .frameOptions(frame -> frame.sameOrigin())
                    .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN)))
        .build();
  }

  private static HttpSecurity signedByBasic(HttpSecurity http) throws Exception {
    return http.httpBasic(basic -> basic.authenticationEntryPoint(new Refusals.Unauthorized()))
        .exceptionHandling(
            handling ->
                handling
                    .authenticationEntryPoint(new Refusals.Unauthorized())
                    .accessDeniedHandler(new Refusals.Forbidden()))
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .headers(withDefaults())
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
  }

  private static PathPatternRequestMatcher path(String path) {
    return PathPatternRequestMatcher.withDefaults().matcher(path);
  }
}
