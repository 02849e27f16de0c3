package kz.tirek.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The State Corporation's SMS gateway; it fails as the corporation does. */
@RestController
@RequestMapping("/sms")
class SmsController {
  private final ShortMessages messages;
  private final Faults faults;

  SmsController(ShortMessages messages, Faults faults) {
    this.messages = messages;
    this.faults = faults;
  }

  /** 201 for a new message, 200 for one that came before. */
  @PostMapping
  ResponseEntity<Map<String, Object>> take(@RequestBody JsonNode message) {
    faults.strike(Faults.CORPORATION);
    boolean fresh = messages.take(message);
    return ResponseEntity.status(fresh ? 201 : 200).body(Map.of("sent", true));
  }

  @GetMapping("/{iin}")
  List<JsonNode> of(@PathVariable String iin) {
    return messages.of(iin);
  }
}
