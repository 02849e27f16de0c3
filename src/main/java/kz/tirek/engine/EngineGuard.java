package kz.tirek.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.PasswordPolicyLengthRuleImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the guard rails into the engine before it starts. */
@Component
class EngineGuard extends AbstractProcessEnginePlugin {
  private static final int PASSWORD_LENGTH = 12;

  /** Logins and group ids; groups of branches carry the region's code, e.g. head-KZ-75. */
  private static final String IDS = "[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*";

  private final ApplicationContext beans;
  private final PlatformTransactionManager transactions;
  private final ObjectProvider<TaskAnswers> answers;
  private final ObjectProvider<TaskViews> views;
  private final ObjectProvider<TaskAllocation> allocation;
  private final ObjectProvider<ObjectMapper> json;

  EngineGuard(
      ApplicationContext beans,
      PlatformTransactionManager transactions,
      ObjectProvider<TaskAnswers> answers,
      ObjectProvider<TaskViews> views,
      ObjectProvider<TaskAllocation> allocation,
      ObjectProvider<ObjectMapper> json) {
    this.beans = beans;
    this.transactions = transactions;
    this.answers = answers;
    this.views = views;
    this.allocation = allocation;
    this.json = json;
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    guardExpressions(engine);
    guardServices(engine);
    engine.setGeneralResourceWhitelistPattern(IDS);
    engine.setDeserializationTypeValidationEnabled(true);
    guardPasswords(engine);
  }

  /**
   * Length is what counts, and each wrong guess costs twice the wait of the one before, up to a
   * minute. Nobody is locked out for good: that would let anyone shut out the worker or a branch.
   * In the demo profile, where the login is the password, there is nothing to guess.
   */
  private void guardPasswords(ProcessEngineConfigurationImpl engine) {
    boolean demo = beans.getEnvironment().acceptsProfiles(Profiles.of("demo"));
    engine.setEnablePasswordPolicy(!demo);
    engine.setPasswordPolicy(() -> List.of(new PasswordPolicyLengthRuleImpl(PASSWORD_LENGTH)));
    engine.setLoginDelayBase(demo ? 0 : 1);
    engine.setLoginMaxAttempts(Integer.MAX_VALUE);
  }

  private void guardExpressions(ProcessEngineConfigurationImpl engine) {
    AllowedBeans allowed = AllowedBeans.load();
    engine.setExpressionManager(new GuardedExpressionManager(beans, allowed));
    ModelExpressions expressions = new ModelExpressions(allowed, beans::containsBean);
    if (engine.getCustomPreDeployers() == null) {
      engine.setCustomPreDeployers(new ArrayList<>());
    }
    engine.getCustomPreDeployers().add(new DeploymentGuard(new ModelRules(expressions)));
  }

  private void guardServices(ProcessEngineConfigurationImpl engine) {
    CurrentCaller caller = new CurrentCaller(engine);
    OpenTasks tasks = new OpenTasks(engine);
    TaskInput input =
        new TaskInput(caller, tasks, new TransactionTemplate(transactions), answers::orderedStream);
    LiveFormValues live = new LiveFormValues(caller, tasks, views::orderedStream, json::getObject);
    TaskOwnership ownership = new TaskOwnership(engine, caller, allocation::orderedStream);
    engine.setTaskService(new GuardedTaskService(input, ownership, caller));
    engine.setFormService(new GuardedFormService(input, live));
    engine.setFilterService(new GuardedFilterService(caller));
  }
}
