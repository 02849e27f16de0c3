package kz.tirek.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Service;

/** The processes of a case as diagrams: the model, the way taken, and where the case is now. */
@Service
public class Diagrams {
  private final HistoryService history;
  private final RepositoryService repository;
  private final Tokens tokens;

  Diagrams(HistoryService history, RepositoryService repository, Tokens tokens) {
    this.history = history;
    this.repository = repository;
    this.tokens = tokens;
  }

  /**
   * The case's own process first, then those it called, each as it ran last. Empty when the
   * engine's history of the case is no longer kept.
   */
  public List<ProcessDiagram> ofCase(String caseNumber) {
    return lastOfEach(caseNumber).stream()
        .sorted(Comparator.comparing(run -> run.getSuperProcessInstanceId() != null))
        .map(this::diagram)
        .toList();
  }

  private Collection<HistoricProcessInstance> lastOfEach(String caseNumber) {
    BinaryOperator<HistoricProcessInstance> later = (one, next) -> next;
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(caseNumber)
        .orderByProcessInstanceStartTime()
        .asc()
        .list()
        .stream()
        .collect(
            Collectors.toMap(
                HistoricProcessInstance::getProcessDefinitionKey, Function.identity(), later))
        .values();
  }

  private ProcessDiagram diagram(HistoricProcessInstance run) {
    List<HistoricActivityInstance> passed =
        history
            .createHistoricActivityInstanceQuery()
            .processInstanceId(run.getId())
            .orderPartiallyByOccurrence()
            .asc()
            .unlimitedList();
    String definition = run.getProcessDefinitionId();
    return new ProcessDiagram(
        run.getProcessDefinitionKey(),
        run.getProcessDefinitionName(),
        run.getProcessDefinitionVersion(),
        xml(definition),
        tokens.of(run.getId(), passed),
        passed.stream()
            .filter(TakenFlows::isCompleted)
            .map(HistoricActivityInstance::getActivityId)
            .distinct()
            .toList(),
        new TakenFlows(repository.getBpmnModelInstance(definition), passed).ids());
  }

  private String xml(String definition) {
    try (InputStream model = repository.getProcessModel(definition)) {
      return new String(model.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
