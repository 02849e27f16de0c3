package kz.tirek.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.stereotype.Component;

/**
 * Checks passwords with the engine's identity service, which also slows down guessing. A success is
 * remembered for a minute, so that the worker's thousands of calls cost one look at the user's row
 * each; the row must still hold the same password hash, so a changed password or a deleted user
 * counts at once and on every node, a changed group within the minute. The password itself is
 * remembered only as a keyed hash.
 */
@Component
class EngineSignIn implements AuthenticationProvider {
  private static final Duration REMEMBERED = Duration.ofMinutes(1);

  private final IdentityService identity;
  private final Access access;
  private final Map<String, Success> recent = new ConcurrentHashMap<>();
  private final SecretKeySpec key =
      new SecretKeySpec(
          UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8), "HmacSHA256");

  EngineSignIn(IdentityService identity, Access access) {
    this.identity = identity;
    this.access = access;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    String login = attempt.getName();
    String password = String.valueOf(attempt.getCredentials());
    User user = identity.createUserQuery().userId(login).singleResult();
    if (user == null) {
      throw new BadCredentialsException("Unknown user or wrong password");
    }
    byte[] hash = keyedHash(password);
    Success known = recent.get(login);
    if (known == null || !known.holdsFor(user, hash)) {
      if (!identity.checkPassword(login, password)) {
        throw new BadCredentialsException("Unknown user or wrong password");
      }
      known =
          new Success(
              user.getPassword(), hash, access.groupsOf(login), Instant.now().plus(REMEMBERED));
      recent.put(login, known);
    }
    return UsernamePasswordAuthenticationToken.authenticated(
        login, null, AuthorityUtils.createAuthorityList(known.groups()));
  }

  @Override
  public boolean supports(Class<?> attempt) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
  }

  private byte[] keyedHash(String password) {
    try {
      Mac mac = Mac.getInstance(key.getAlgorithm());
      mac.init(key);
      return mac.doFinal(password.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private record Success(String storedHash, byte[] hash, Set<String> groups, Instant until) {
    boolean holdsFor(User user, byte[] attempted) {
      return storedHash.equals(user.getPassword())
          && MessageDigest.isEqual(hash, attempted)
          && Instant.now().isBefore(until);
    }
  }
}
