package kz.tirek.web;

import java.io.InputStream;
import kz.tirek.accounts.Accounts;
import kz.tirek.accounts.IntakeResult;
import kz.tirek.common.NotFound;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Contribution files of the State Corporation; one sent twice changes nothing, key or no key. */
@RestController
@RequestMapping("/api/v1/contributions/files")
class ContributionsController {
  private final Accounts accounts;

  ContributionsController(Accounts accounts) {
    this.accounts = accounts;
  }

  @PostMapping(
      consumes = {
        MediaType.TEXT_PLAIN_VALUE,
        MediaType.APPLICATION_XML_VALUE,
        MediaType.TEXT_XML_VALUE,
        MediaType.APPLICATION_OCTET_STREAM_VALUE
      })
  IntakeResult receive(InputStream file) {
    return accounts.receive(file);
  }

  /** What became of a file, with the text of its rejected lines. */
  @GetMapping("/{file}")
  IntakeResult file(@PathVariable long file) {
    return accounts
        .file(file)
        .orElseThrow(() -> new NotFound("No stored file has the number " + file));
  }
}
