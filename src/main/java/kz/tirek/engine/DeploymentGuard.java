package kz.tirek.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;

/**
 * Looks at every file of a deployment before the engine does, wherever it comes from: the Modeler,
 * REST, or the program's own class path.
 */
class DeploymentGuard implements Deployer {
  private final ModelRules rules;

  DeploymentGuard(ModelRules rules) {
    this.rules = rules;
  }

  @Override
  public void deploy(DeploymentEntity deployment) {
    if (!deployment.isNew()) {
      return;
    }
    List<String> problems = new ArrayList<>();
    for (ResourceEntity file : deployment.getResources().values()) {
      problemsOf(file).forEach(problem -> problems.add(file.getName() + ": " + problem));
    }
    if (!problems.isEmpty()) {
      throw new BadUserRequestException("Not deployed. " + String.join(" · ", problems));
    }
  }

  private List<String> problemsOf(ResourceEntity file) {
    if (file.getName().endsWith(".bpmn") || file.getName().endsWith("bpmn20.xml")) {
      return rules.problemsOfBpmn(file.getBytes());
    }
    if (file.getName().endsWith(".dmn") || file.getName().endsWith("dmn11.xml")) {
      return rules.problemsOfDmn(file.getBytes());
    }
    return file.getName().endsWith(".form")
        ? List.of()
        : List.of("only .bpmn, .dmn and .form files can be deployed");
  }
}
