package kz.tirek.web;

import java.util.List;
import kz.tirek.cases.Cases;
import kz.tirek.engine.Diagrams;
import kz.tirek.engine.ProcessDiagram;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the case page draws its process diagrams from. */
@RestController
class DiagramPage {
  private final Cases cases;
  private final CaseReaders readers;
  private final Diagrams diagrams;

  DiagramPage(Cases cases, CaseReaders readers, Diagrams diagrams) {
    this.cases = cases;
    this.readers = readers;
    this.diagrams = diagrams;
  }

  @GetMapping("/cases/{number}/diagram")
  List<ProcessDiagram> read(@PathVariable String number) {
    readers.requireReadable(cases.required(number));
    return diagrams.ofCase(number);
  }
}
