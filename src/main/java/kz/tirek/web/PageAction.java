package kz.tirek.web;

import java.util.stream.Collectors;
import kz.tirek.common.Conflict;
import kz.tirek.common.FieldError;
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
      after.addFlashAttribute(
          "problem", e.errors().stream().map(this::sentence).collect(Collectors.joining(" ")));
    } catch (Impossible e) {
      refuse(after, e.code(), e.getMessage());
    } catch (Conflict e) {
      refuse(after, e.code(), e.getMessage());
    }
    return "redirect:" + page;
  }

  /** Of the field, else of the mistake. */
  private String sentence(FieldError error) {
    return text.orElse(
        "problem." + error.field() + "." + error.code(),
        text.orElse("problem." + error.code(), error.message()));
  }

  private void refuse(RedirectAttributes after, String code, String sentence) {
    after.addFlashAttribute("problem", text.orElse("problem." + code, sentence));
  }
}
