package kz.tirek.web;

import java.nio.charset.StandardCharsets;
import kz.tirek.cases.Cases;
import kz.tirek.cases.NewDocument;
import kz.tirek.cases.Notices;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Documents and letters of a case in the browser. */
@Controller
class DocumentPage {
  private static final String POLICY =
      "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'";

  private final Cases cases;
  private final Notices notices;
  private final CaseReaders readers;

  DocumentPage(Cases cases, Notices notices, CaseReaders readers) {
    this.cases = cases;
    this.notices = notices;
    this.readers = readers;
  }

  /** It came from outside: nothing in it may act. */
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

  @GetMapping("/cases/{number}/notices/{id}")
  ResponseEntity<byte[]> letter(@PathVariable String number, @PathVariable String id) {
    readers.requireReadable(cases.required(number));
    return LetterAnswer.of(id, notices.pdf(number, id));
  }
}
