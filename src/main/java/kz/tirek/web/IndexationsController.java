package kz.tirek.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import kz.tirek.access.Access;
import kz.tirek.indexation.Indexation;
import kz.tirek.indexation.Indexations;
import kz.tirek.indexation.NewIndexation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Mass indexation and recalculation of running awards. */
@Tag(name = "Indexations")
@RestController
@RequestMapping("/api/v1/indexations")
class IndexationsController {

  private final Indexations indexations;
  private final Access access;

  IndexationsController(Indexations indexations, Access access) {
    this.indexations = indexations;
    this.access = access;
  }

  @Operation(summary = "Ask for an indexation: answers with a preview, changes nothing yet")
  @PostMapping
  ResponseEntity<IndexationView> ask(@RequestBody NewIndexation asked) {
    Indexation indexation = indexations.ask(asked, access.requireUser());
    return ResponseEntity.created(URI.create("/api/v1/indexations/" + indexation.id()))
        .body(IndexationView.of(indexation, indexations));
  }

  @Operation(summary = "All indexations, newest first, without their previews")
  @GetMapping
  List<Indexation> list() {
    return indexations.all();
  }

  @Operation(summary = "One indexation: preview, state, progress and the time that remains")
  @GetMapping("/{id}")
  IndexationView show(@PathVariable String id) {
    return IndexationView.of(indexations.required(id), indexations);
  }

  @Operation(summary = "Approve or refuse it; never by whoever asked for it")
  @PostMapping("/{id}/approval")
  IndexationView approve(
      @PathVariable String id, @RequestBody(required = false) Approval decision) {
    Approval made = Approval.orYes(decision);
    indexations.decide(id, made.isApproved(), made.note(), access.requireUser());
    return show(id);
  }

  @Operation(summary = "Give up one that nobody has decided on")
  @PostMapping("/{id}/cancellation")
  IndexationView cancel(@PathVariable String id) {
    indexations.cancel(id, access.requireUser());
    return show(id);
  }

  @Operation(summary = "Let it rest after the present chunk")
  @PostMapping("/{id}/pause")
  IndexationView pause(@PathVariable String id) {
    indexations.pause(id, access.requireUser());
    return show(id);
  }

  @Operation(summary = "Go on after a pause")
  @PostMapping("/{id}/resumption")
  IndexationView resume(@PathVariable String id) {
    indexations.resume(id, access.requireUser());
    return show(id);
  }

  @Operation(summary = "Take it back, until a payment run has used the new amounts")
  @PostMapping("/{id}/undo")
  IndexationView undo(@PathVariable String id) {
    indexations.undo(id, access.requireUser());
    return show(id);
  }
}
