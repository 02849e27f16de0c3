package kz.tirek.engine;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import kz.tirek.Chromium;
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
      Page page = chromium.tasklistOf("specialist");
      page.navigate("/camunda/app/tasklist/default/#/?task=" + task.getId());

      assertThat(page.locator(".fjs-container")).containsText("Серік Әбенов");
      assertThat(page.locator(".fjs-table")).containsText("sick-leave");
      page.locator(".fjs-form-field-textfield input").first().fill("impossible");
      page.getByText("Complete", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(page.locator("[notifications-panel]")).containsText("The case is closed already");
    }
  }
}
