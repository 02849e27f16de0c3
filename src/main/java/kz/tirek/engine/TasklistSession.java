package kz.tirek.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.springframework.stereotype.Component;

/**
 * Who is signed in to Tasklist in a browser session. Our own pages share that one sign-in: it is
 * kept where Tasklist, Cockpit and Admin keep theirs, so signing in or out anywhere holds
 * everywhere.
 */
@Component
public class TasklistSession {
  private final ProcessEngine engine;

  TasklistSession(ProcessEngine engine) {
    this.engine = engine;
  }

  public Optional<String> userOf(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null
        ? Optional.empty()
        : Optional.ofNullable(
                AuthenticationUtil.getAuthsFromSession(session)
                    .getAuthenticationForProcessEngine(engine.getName()))
            .map(Authentication::getIdentityId);
  }

  public void signIn(HttpServletRequest request, String userId) {
    AuthenticationUtil.getAuthsFromSession(request.getSession())
        .addOrReplace(AuthenticationUtil.createAuthentication(engine, userId));
  }
}
