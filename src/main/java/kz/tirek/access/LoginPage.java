package kz.tirek.access;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Sign-in for our own pages; whoever comes from Tasklist never sees it. */
@Controller
class LoginPage {
  @GetMapping("/login")
  String show() {
    return "login";
  }
}
