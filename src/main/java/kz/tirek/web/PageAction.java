package kz.tirek.web;

import kz.tirek.common.Conflict;
import kz.tirek.common.Impossible;
import kz.tirek.common.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A button on a page: does it and shows the page again, with the reason where it was refused. */
@Component
class PageAction {
  private final PageText text;

  PageAction(PageText text) {
    this.text = text;
  }

  String attempt(Runnable action, String page, RedirectAttributes after) {
    try {
      action.run();
    } catch (InvalidInput e) {
      refuse(after, e.errors().get(0).code(), e.errors().get(0).message());
    } catch (Impossible e) {
      refuse(after, e.code(), e.getMessage());
    } catch (Conflict e) {
      refuse(after, e.code(), e.getMessage());
    }
    return "redirect:" + page;
  }

  private void refuse(RedirectAttributes after, String code, String sentence) {
    after.addFlashAttribute("problem", text.orElse("problem." + code, sentence));
  }
}
