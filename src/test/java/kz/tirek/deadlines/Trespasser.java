package kz.tirek.deadlines;

import kz.tirek.web.TrespassedPage;
import org.camunda.bpm.client.ExternalTaskClient;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Breaks every rule of {@code ModularityTests}, to show that they can be broken. */
record Trespasser(ClockUtil internals, ExternalTaskClient client, TrespassedPage page) {}
