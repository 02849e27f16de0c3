package kz.tirek.engine;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
    Map<String, String> environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    try (Playwright playwright = Playwright.create(new CreateOptions().setEnv(environment));
        Browser browser =
            playwright
                .chromium()
                .launch(
                    new LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox")))) {
      Page page = browser.newPage();
      page.navigate("http://127.0.0.1:%d/camunda/app/tasklist/default/".formatted(port));
      page.waitForLoadState(LoadState.NETWORKIDLE);
      page.getByPlaceholder("Username").fill("specialist");
      page.getByPlaceholder("Password").fill("specialist");
      page.locator("button[type=submit]").click();
      page.getByText("My tasks").waitFor();
      page.navigate(
          "http://127.0.0.1:%d/camunda/app/tasklist/default/#/?task=%s"
              .formatted(port, task.getId()));

      assertThat(page.locator(".fjs-container")).containsText("Серік Әбенов");
      assertThat(page.locator(".fjs-table")).containsText("sick-leave");
      page.locator(".fjs-form-field-textfield input").first().fill("impossible");
      page.getByText("Complete", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(page.locator("[notifications-panel]")).containsText("The case is closed already");
    }
  }
}
