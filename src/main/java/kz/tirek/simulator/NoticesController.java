package kz.tirek.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The State Corporation, which hands notices and returned documents to the applicant. */
@RestController
@RequestMapping("/corporation/notices")
class NoticesController {
  private final Notices notices;
  private final Faults faults;

  NoticesController(Notices notices, Faults faults) {
    this.notices = notices;
    this.faults = faults;
  }

  /** 201 for a new notice, 200 for one that came before. */
  @PostMapping
  ResponseEntity<Map<String, Object>> take(@RequestBody JsonNode notice) {
    faults.strike(Faults.CORPORATION);
    boolean fresh = notices.take(notice);
    return ResponseEntity.status(fresh ? 201 : 200).body(Map.of("received", true));
  }

  @GetMapping
  List<JsonNode> find(@RequestParam(name = "case", required = false) String caseNumber) {
    return notices.find(caseNumber);
  }

  @GetMapping(value = "/{id}/letter", produces = MediaType.APPLICATION_PDF_VALUE)
  byte[] letter(@PathVariable String id) {
    return notices.letter(id);
  }
}
