package kz.tirek.web;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The letter of a notice, to be shown in place. */
final class LetterAnswer {
  private LetterAnswer() {}

  static ResponseEntity<byte[]> of(String id, byte[] pdf) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(id + ".pdf").build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(pdf);
  }
}
