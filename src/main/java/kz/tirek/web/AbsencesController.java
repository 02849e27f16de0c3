package kz.tirek.web;

import kz.tirek.allocation.Absence;
import kz.tirek.allocation.Allocation;
import kz.tirek.allocation.NewAbsence;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who is away, so that nobody's work waits for them. */
@RestController
@RequestMapping("/api/v1/absences")
class AbsencesController {
  private final Allocation allocation;

  AbsencesController(Allocation allocation) {
    this.allocation = allocation;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Absence announce(@RequestBody NewAbsence absence) {
    return allocation.announce(absence);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void cancel(@PathVariable long id) {
    allocation.cancelAbsence(id);
  }
}
