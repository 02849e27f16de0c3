package kz.tirek.web;

import java.time.OffsetDateTime;
import java.util.List;
import kz.tirek.cases.Cases;
import kz.tirek.cases.Notice;
import kz.tirek.cases.Notices;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The notices of a case and their letters. */
@RestController
@RequestMapping("/api/v1/applications/{number}/notices")
class CaseNoticesController {
  /** One notice; {@code deliveredAt} is absent while it is on its way. */
  record Item(String id, String kind, OffsetDateTime composedAt, OffsetDateTime deliveredAt) {
    static Item of(Notice notice) {
      return new Item(notice.id(), notice.kind(), notice.composedAt(), notice.deliveredAt());
    }
  }

  private final Cases cases;
  private final Notices notices;
  private final CaseReaders readers;

  CaseNoticesController(Cases cases, Notices notices, CaseReaders readers) {
    this.cases = cases;
    this.notices = notices;
    this.readers = readers;
  }

  @GetMapping
  List<Item> list(@PathVariable String number) {
    readers.requireReadable(cases.required(number));
    return notices.ofCase(number).stream().map(Item::of).toList();
  }

  @GetMapping(value = "/{id}", produces = MediaType.APPLICATION_PDF_VALUE)
  ResponseEntity<byte[]> letter(@PathVariable String number, @PathVariable String id) {
    readers.requireReadable(cases.required(number));
    return LetterAnswer.of(id, notices.pdf(number, id));
  }
}
