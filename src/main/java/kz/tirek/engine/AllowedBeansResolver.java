package kz.tirek.engine;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.springframework.context.ApplicationContext;

/** Shows the allow-listed beans to expressions, and says so when one names another bean. */
class AllowedBeansResolver extends ELResolver {
  private final ApplicationContext beans;
  private final AllowedBeans allowed;

  AllowedBeansResolver(ApplicationContext beans, AllowedBeans allowed) {
    this.beans = beans;
    this.allowed = allowed;
  }

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    if (base != null || !beans.containsBean((String) property)) {
      return null;
    }
    String name = (String) property;
    if (!allowed.contains(name)) {
      throw new ELException(ModelExpressions.hiddenBean(name));
    }
    context.setPropertyResolved(true);
    return beans.getBean(name);
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    if (base == null && beans.containsBean((String) property)) {
      throw new ELException("'%s' is a bean and cannot be set".formatted(property));
    }
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return true;
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    return Object.class;
  }

  @Override
  public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
    return null;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return Object.class;
  }
}
