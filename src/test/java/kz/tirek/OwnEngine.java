package kz.tirek;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * A JVM knows one default engine, and {@code /engine-rest} and Tasklist ask it: while a test class
 * runs, that is the engine of its own context and not the one that was started last.
 */
class OwnEngine implements TestExecutionListener {

  @Override
  public void beforeTestClass(TestContext test) {
    ProcessEngines.registerProcessEngine(test.getApplicationContext().getBean(ProcessEngine.class));
  }
}
