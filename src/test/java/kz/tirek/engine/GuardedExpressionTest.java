package kz.tirek.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticApplicationContext;

class GuardedExpressionTest {
  /** What an attacker might find lying in a variable. */
  public record Loot(
      Class<?> type, ClassLoader loader, Runtime runtime, Thread thread, Object beans) {
    public Class<?> getType() {
      return type;
    }

    public ClassLoader getLoader() {
      return loader;
    }

    public Runtime getRuntime() {
      return runtime;
    }

    public Thread getThread() {
      return thread;
    }

    public Object getBeans() {
      return beans;
    }
  }

  /** A bean that models may call. */
  public static class Clerk {
    public String greet(String name) {
      return "Hello " + name;
    }
  }

  private final StaticApplicationContext beans = new StaticApplicationContext();
  private final GuardedExpressionManager expressions =
      new GuardedExpressionManager(beans, new AllowedBeans(Set.of("clerk")));

  GuardedExpressionTest() {
    beans.registerSingleton("clerk", Clerk.class);
    beans.registerSingleton("vault", Clerk.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${''.getClass()}",
        "${''.class}",
        "${''['class']}",
        "${\"\".getClass().forName('java.lang.Runtime')}",
        "${loot.type.name}",
        "${loot.type.forName('java.lang.Runtime')}",
        "${loot.loader.loadClass('x')}",
        "${loot.runtime.exec('id')}",
        "${loot.thread.contextClassLoader}",
        "${loot.beans.getBean('vault')}",
        "${map.getClass()}",
        "${list.getClass().getClassLoader()}"
      })
  void refusesToLeaveTheValuesOfTheCase(String attack) {
    assertThatThrownBy(() -> evaluate(attack)).hasMessageContaining("Expressions may not reach");
  }

  @Test
  void namesABeanThatIsNotOpen() {
    assertThatThrownBy(() -> evaluate("${vault.greet('x')}"))
        .hasMessageContaining("Bean 'vault' is not open to expressions");
  }

  @Test
  void callsAnAllowListedBean() {
    assertThat(evaluate("${clerk.greet('Aigerim')}")).isEqualTo("Hello Aigerim");
  }

  @Test
  void readsVariablesAndCompares() {
    assertThat(evaluate("${map.amount > 5 && list[0] == 'a'}")).isEqualTo(true);
    assertThat(evaluate("${branch}-${map['amount']}")).isEqualTo("KZ-75-7");
  }

  private Object evaluate(String expression) {
    Loot loot =
        new Loot(
            Runtime.class,
            getClass().getClassLoader(),
            Runtime.getRuntime(),
            Thread.currentThread(),
            beans);
    return expressions
        .createValueExpression(expression)
        .getValue(
            expressions.createElContext(
                Variables.createVariables()
                    .putValue("loot", loot)
                    .putValue("map", Map.of("amount", 7))
                    .putValue("list", List.of("a"))
                    .putValue("branch", "KZ-75")
                    .asVariableContext()));
  }
}
