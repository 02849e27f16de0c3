package kz.tirek.engine;

import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;
import org.springframework.context.ApplicationContext;

/** Evaluates expressions that see variables and allow-listed beans, and cannot get any further. */
class GuardedExpressionManager extends SpringExpressionManager {
  private final AllowedBeans allowed;

  GuardedExpressionManager(ApplicationContext beans, AllowedBeans allowed) {
    super(beans);
    this.allowed = allowed;
  }

  @Override
  protected ELResolver createElResolver() {
    CompositeELResolver chain = new CompositeELResolver();
    chain.add(new ExpressionGuard());
    chain.add(new VariableScopeElResolver());
    chain.add(new VariableContextElResolver());
    chain.add(new AllowedBeansResolver(applicationContext, allowed));
    chain.add(new ArrayELResolver());
    chain.add(new ListELResolver());
    chain.add(new MapELResolver());
    chain.add(new BeanELResolver());
    return chain;
  }
}
