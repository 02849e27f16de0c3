package kz.tirek.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import kz.tirek.common.InvalidInput;
import kz.tirek.common.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** What goes wrong on a page becomes a status, and the status an error page. */
@Component
class PageErrors implements HandlerExceptionResolver {

  @Override
  public ModelAndView resolveException(
      HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
    if (failure instanceof NotFound) {
      return answer(response, HttpServletResponse.SC_NOT_FOUND);
    }
    return failure instanceof InvalidInput
        ? answer(response, HttpServletResponse.SC_BAD_REQUEST)
        : null;
  }

  private static ModelAndView answer(HttpServletResponse response, int status) {
    try {
      response.sendError(status);
      return new ModelAndView();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
