package kz.tirek.allocation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.tirek.access.BranchRole;
import kz.tirek.common.Region;
import kz.tirek.engine.TaskAnswers;
import kz.tirek.engine.WorkItem;
import org.springframework.stereotype.Component;

/** Whose task it may be: the model's groups, their heads, and who is barred. */
@Component
class Candidates {
  private final List<TaskAnswers> features;

  Candidates(List<TaskAnswers> features) {
    this.features = features;
  }

  /** Heads watch over what their specialists have to do. */
  static Set<String> overseers(WorkItem task) {
    return Arrays.stream(Region.values())
        .filter(branch -> task.groups().contains(BranchRole.SPECIALIST.in(branch)))
        .map(BranchRole.HEAD::in)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The groups the work is meant for, without those who only watch over it. */
  static Set<String> workers(WorkItem task) {
    Set<String> overseers = overseers(task);
    return task.groups().stream()
        .filter(group -> !overseers.contains(group))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The branches whose task it is: one, as things are. */
  static Set<Region> branches(WorkItem task) {
    return Arrays.stream(Region.values())
        .filter(
            branch ->
                Arrays.stream(BranchRole.values())
                    .anyMatch(role -> task.groups().contains(role.in(branch))))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Logins of those who may not do it, e.g. the reviewer an approval. */
  Set<String> barred(WorkItem task) {
    return features.stream()
        .filter(feature -> feature.knows(task.processKey(), task.key()))
        .findFirst()
        .map(feature -> feature.barredFrom(task.processKey(), task.key(), task.caseNumber()))
        .orElse(Set.of());
  }
}
