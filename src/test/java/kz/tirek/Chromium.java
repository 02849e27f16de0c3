package kz.tirek;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * A real browser. Where Chromium is not installed, the test is skipped with a sentence that says
 * so; in CI that is a failure.
 */
public final class Chromium implements AutoCloseable {
  private static final Path PROGRAM = Path.of("/usr/bin/chromium");
  private static final Path PICTURES = Path.of("target", "screenshots");
  private static final double PATIENCE_MILLIS = 30_000;
  private static final int WIDTH = 1366;
  private static final int HEIGHT = 768;

  private final Playwright playwright;
  private final Browser browser;
  private final String address;

  private Chromium(Playwright playwright, Browser browser, String address) {
    this.playwright = playwright;
    this.browser = browser;
    this.address = address;
  }

  /** A browser for the Tirek on that port. */
  public static Chromium at(int port) {
    requireInstalled();
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    Playwright playwright =
        Playwright.create(
            new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(PROGRAM)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--no-first-run")));
    return new Chromium(playwright, browser, "http://127.0.0.1:" + port);
  }

  private static void requireInstalled() {
    if (Files.isExecutable(PROGRAM)) {
      return;
    }
    String sentence =
        "SKIPPED: no Chromium at "
            + PROGRAM
            + ", so nothing was tried in a browser (apt-get install chromium)";
    if (System.getenv("CI") != null) {
      Assertions.fail(sentence);
    }
    System.out.println(sentence);
    Assumptions.abort(sentence);
  }

  /** A new visitor with cookies of their own; paths lead to this Tirek. */
  public Page visitor() {
    return browser
        .newContext(
            new Browser.NewContextOptions().setBaseURL(address).setViewportSize(WIDTH, HEIGHT))
        .newPage();
  }

  /** Somebody of the demo signed in to the pages, in English. */
  public Page pagesOf(String user) {
    Page page = visitor();
    page.navigate("/login?lang=en");
    page.getByLabel("User").fill(user);
    page.getByLabel("Password").fill(user);
    page.getByText("Sign in").last().click();
    page.getByText("Sign out").waitFor();
    return page;
  }

  /** Somebody of the demo signed in to Tasklist. */
  public Tasklist tasklistOf(String user) {
    return Tasklist.signedIn(visitor(), user);
  }

  /** Keeps a picture to be looked at, under target/screenshots. */
  public static void picture(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
