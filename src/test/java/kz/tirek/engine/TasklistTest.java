package kz.tirek.engine;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import kz.tirek.Chromium;
import kz.tirek.Tasklist;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a specialist sees in a real browser. */
@GuardTest
class TasklistTest {
  @LocalServerPort private int port;
  @Autowired private GuardedProcess process;
  @Autowired private TaskService tasks;

  @Test
  void showsTheCaseInTheFormAndTheSentenceOfARefusal() {
    Task task = process.newTask();
    tasks.setAssignee(task.getId(), "specialist");
    try (Chromium chromium = Chromium.at(port)) {
      Tasklist tasklist = chromium.tasklistOf("specialist");
      Locator form = tasklist.openTask(task.getId());

      assertThat(form).containsText("Серік Әбенов");
      assertThat(form.locator(".fjs-table")).containsText("sick-leave");
      form.locator(".fjs-form-field-textfield input").first().fill("impossible");
      tasklist.complete();
      assertThat(tasklist.notice()).containsText("The case is closed already");
    }
  }
}
