package kz.tirek.engine;

import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;

/**
 * Who calls a service of the engine: a person or another system signed in over HTTP, or the program
 * itself. Code that runs inside an engine command (a delegate, a listener) is the program's.
 */
class CurrentCaller {
  private final ProcessEngineConfigurationImpl engine;

  CurrentCaller(ProcessEngineConfigurationImpl engine) {
    this.engine = engine;
  }

  boolean isTheProgram() {
    return authentication() == null || Context.getCommandContext() != null;
  }

  boolean isAdministrator() {
    return authentication().getGroupIds() != null
        && authentication().getGroupIds().contains(Groups.CAMUNDA_ADMIN);
  }

  String userId() {
    return authentication().getUserId();
  }

  void mustBeAdministrator(String toDoWhat) {
    if (!isTheProgram() && !isAdministrator()) {
      throw new AuthorizationException(
          "The user '%s' is not allowed to %s".formatted(userId(), toDoWhat));
    }
  }

  /** Runs the program's own part of a call: its engine calls need no permission of the caller. */
  <T> T asTheProgram(Supplier<T> action) {
    IdentityService identity = engine.getIdentityService();
    Authentication caller = authentication();
    identity.clearAuthentication();
    try {
      return action.get();
    } finally {
      identity.setAuthentication(caller);
    }
  }

  private Authentication authentication() {
    return engine.getIdentityService().getCurrentAuthentication();
  }
}
