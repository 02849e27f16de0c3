package kz.tirek.engine;

import java.beans.FeatureDescriptor;
import java.sql.Connection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.core.env.PropertyResolver;

/**
 * First in the chain of resolvers: never resolves anything, but refuses every step by which an
 * expression could leave the values of its case and reach the program (CVE-2026-109432 and its
 * like).
 */
class ExpressionGuard extends ELResolver {
  private static final Set<String> FORBIDDEN_NAMES = Set.of("class", "getClass");
  private static final List<Class<?>> FORBIDDEN_TYPES =
      List.of(
          Class.class,
          ClassLoader.class,
          Module.class,
          Package.class,
          Runtime.class,
          Process.class,
          ProcessBuilder.class,
          ProcessHandle.class,
          Thread.class,
          ThreadGroup.class,
          BeanFactory.class,
          PropertyResolver.class,
          DataSource.class,
          Connection.class,
          ProcessEngineServices.class,
          ProcessEngineConfiguration.class);
  private static final List<String> FORBIDDEN_PACKAGES =
      List.of("java.lang.reflect.", "java.lang.invoke.", "javax.script.", "javax.naming.");

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    check(base, property);
    return null;
  }

  @Override
  public Object invoke(
      ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
    check(base, method);
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    check(base, property);
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    check(base, property);
    return null;
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return false;
  }

  @Override
  public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
    return null;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return Object.class;
  }

  private static void check(Object base, Object property) {
    if (base == null) {
      return;
    }
    if (FORBIDDEN_NAMES.contains(String.valueOf(property)) || isForbidden(base)) {
      throw new ELException(
          "Expressions may not reach '%s' of %s".formatted(property, base.getClass().getName()));
    }
  }

  private static boolean isForbidden(Object base) {
    return FORBIDDEN_TYPES.stream().anyMatch(type -> type.isInstance(base))
        || isFromForbiddenPackage(base.getClass());
  }

  private static boolean isFromForbiddenPackage(Class<?> type) {
    for (Class<?> t = type; t != null; t = t.getSuperclass()) {
      String name = t.getName();
      // Beans behind an interface are JDK proxies: that ancestor alone gives no reflection away.
      if (t != java.lang.reflect.Proxy.class
          && FORBIDDEN_PACKAGES.stream().anyMatch(name::startsWith)) {
        return true;
      }
      for (Class<?> implemented : t.getInterfaces()) {
        if (FORBIDDEN_PACKAGES.stream().anyMatch(implemented.getName()::startsWith)) {
          return true;
        }
      }
    }
    return false;
  }
}
