package kz.tirek;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;

/** Somebody at work in Camunda Tasklist. */
public final class Tasklist {
  private static final String PATH = "/camunda/app/tasklist/default/";

  private final Page page;

  private Tasklist(Page page) {
    this.page = page;
  }

  static Tasklist signedIn(Page page, String user) {
    page.navigate(PATH);
    page.waitForLoadState(LoadState.NETWORKIDLE);
    page.getByPlaceholder("Username").fill(user);
    page.getByPlaceholder("Password").fill(user);
    page.locator("button[type=submit]").click();
    page.getByText("My branch").first().waitFor();
    return new Tasklist(page);
  }

  public Page page() {
    return page;
  }

  /** Finds the case's task in "My branch", takes it and waits for its form. */
  public Locator open(String number) {
    return open("My branch", number);
  }

  /** Finds the case's task under a filter, takes it and waits for its form. */
  public Locator open(String filter, String number) {
    freshStart();
    page.getByText(filter).first().click();
    listed(number).click();
    Locator form = page.locator(".fjs-container");
    assertThat(form).containsText(number);
    Locator claim = page.getByText("Claim", new Page.GetByTextOptions().setExact(true));
    if (claim.isVisible()) {
      claim.click();
    }
    assertThat(form.locator("fieldset, input, textarea").first()).isEnabled();
    return form;
  }

  /** The tasks of a case in the list that is shown. */
  public Locator listed(String number) {
    return page.locator(".tasks-list li.task", new Page.LocatorOptions().setHasText(number));
  }

  /**
   * The address keeps naming the task that was completed last; opened again with it, Tasklist shows
   * a lasting complaint over the button that completes.
   */
  private void freshStart() {
    page.navigate("about:blank");
    page.navigate(PATH);
  }

  public Locator openTask(String taskId) {
    page.navigate(PATH + "#/?task=" + taskId);
    return page.locator(".fjs-container");
  }

  public static void choose(Locator form, String option) {
    form.getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(option).setExact(true))
        .check();
  }

  public void complete() {
    page.getByText("Complete", new Page.GetByTextOptions().setExact(true)).click();
  }

  /** What Tasklist says to the user about what was done last. */
  public Locator notice() {
    return page.locator("[notifications-panel]");
  }

  /** Keeps a picture to be looked at, under target/screenshots. */
  public void picture(String name) {
    Chromium.picture(page, name);
  }
}
