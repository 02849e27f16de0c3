package kz.tirek.web;

import java.nio.charset.StandardCharsets;
import kz.tirek.cases.Cases;
import kz.tirek.cases.NewDocument;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A document of a case in the browser. It came from outside: nothing in it may act. */
@Controller
class DocumentPage {
  private static final String POLICY =
      "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'";

  private final Cases cases;
  private final CaseReaders readers;

  DocumentPage(Cases cases, CaseReaders readers) {
    this.cases = cases;
    this.readers = readers;
  }

  @GetMapping("/cases/{number}/documents/{id}")
  ResponseEntity<byte[]> show(@PathVariable String number, @PathVariable long id) {
    readers.requireReadable(cases.required(number));
    NewDocument document = cases.document(number, id);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(document.mediaType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline()
                .filename(document.name(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", POLICY)
        .body(document.content());
  }
}
