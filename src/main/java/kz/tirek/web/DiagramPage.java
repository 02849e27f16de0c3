package kz.tirek.web;

import java.util.List;
import kz.tirek.cases.Cases;
import kz.tirek.engine.Diagrams;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the case page draws its process diagrams from. */
@RestController
class DiagramPage {
  private final Cases cases;
  private final CaseReaders readers;
  private final Diagrams diagrams;
  private final PageText text;

  DiagramPage(Cases cases, CaseReaders readers, Diagrams diagrams, PageText text) {
    this.cases = cases;
    this.readers = readers;
    this.diagrams = diagrams;
    this.text = text;
  }

  @GetMapping("/cases/{number}/diagram")
  List<DiagramView> read(@PathVariable String number) {
    readers.requireReadable(cases.required(number));
    return diagrams.ofCase(number).stream().map(d -> DiagramView.of(d, text)).toList();
  }
}
