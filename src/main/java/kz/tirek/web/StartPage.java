package kz.tirek.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where to go from here. */
@Controller
class StartPage {
  @GetMapping("/")
  String show() {
    return "start";
  }
}
