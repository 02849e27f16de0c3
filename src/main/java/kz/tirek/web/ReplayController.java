package kz.tirek.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import kz.tirek.cases.Cases;
import kz.tirek.cases.Replayed;
import kz.tirek.cases.Replays;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether the calculations of a case still come out as they were decided. */
@Tag(name = "Calculations")
@RestController
@RequestMapping("/api/v1/applications/{number}/replay")
class ReplayController {
  private final Cases cases;
  private final Replays replays;
  private final CaseReaders readers;

  ReplayController(Cases cases, Replays replays, CaseReaders readers) {
    this.cases = cases;
    this.replays = replays;
    this.readers = readers;
  }

  @Operation(summary = "Compute the calculations of a case again, and name every difference")
  @GetMapping
  List<Replayed> replay(@PathVariable String number) {
    readers.requireReadable(cases.required(number));
    return replays.ofCase(number);
  }
}
