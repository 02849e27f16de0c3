package kz.tirek.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Supplier;
import kz.tirek.engine.TasklistSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Our pages keep no sign-in of their own: whoever is signed in to Tasklist is signed in here. */
@Component
class TasklistSecurityContext implements SecurityContextRepository {
  private final TasklistSession session;
  private final Access access;

  TasklistSecurityContext(TasklistSession session, Access access) {
    this.session = session;
    this.access = access;
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Deferred(() -> contextOf(request));
  }

  @Override
  @SuppressWarnings("deprecation")
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return contextOf(holder.getRequest());
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    Authentication signedIn = context.getAuthentication();
    if (signedIn != null) {
      session.signIn(request, signedIn.getName());
    }
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return session.userOf(request).isPresent();
  }

  private SecurityContext contextOf(HttpServletRequest request) {
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    session
        .userOf(request)
        .ifPresent(
            user ->
                context.setAuthentication(
                    UsernamePasswordAuthenticationToken.authenticated(
                        user, null, AuthorityUtils.createAuthorityList(access.groupsOf(user)))));
    return context;
  }

  private static class Deferred implements DeferredSecurityContext {
    private final Supplier<SecurityContext> source;
    private SecurityContext loaded;

    Deferred(Supplier<SecurityContext> source) {
      this.source = source;
    }

    @Override
    public SecurityContext get() {
      if (loaded == null) {
        loaded = source.get();
      }
      return loaded;
    }

    @Override
    public boolean isGenerated() {
      return get().getAuthentication() == null;
    }
  }
}
