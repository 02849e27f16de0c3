package kz.tirek.simulator;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what became of the events that registries pushed to the Fund. */
@RestController
class PushesController {
  private final Pushes pushes;

  PushesController(Pushes pushes) {
    this.pushes = pushes;
  }

  @GetMapping("/pushes")
  List<Push> all() {
    return pushes.all();
  }
}
