package kz.tirek.offers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Keeps what the persons register knows; an offer to nobody is closed. */
@Component("recordOfferPerson")
class RecordOfferPerson implements ExecutionListener {
  /** Transient and local to the task: the worker's answer. Never stored by the engine. */
  private static final String ANSWER = "offerPerson";

  /**
   * @param person null when the register does not know the IIN
   */
  private record PersonFound(OfferedPerson person) {}

  private final OfferRepository offers;
  private final ObjectMapper json;

  RecordOfferPerson(OfferRepository offers, ObjectMapper json) {
    this.offers = offers;
    this.json = json;
  }

  @Override
  public void notify(DelegateExecution execution) {
    if (execution.isCanceled()) {
      return;
    }
    String number = execution.getProcessBusinessKey();
    OfferedPerson person = read((String) execution.getVariable(ANSWER)).person();
    if (person == null) {
      offers.close(number, Reasons.personUnknown());
    } else if (person.deathDate() != null) {
      offers.close(number, Reasons.personDeceased(person.deathDate()));
    } else {
      offers.keepPerson(number, person);
    }
    execution.setVariable("personKnown", person != null && person.deathDate() == null);
  }

  private PersonFound read(String answer) {
    if (answer == null) {
      throw new IllegalStateException("A worker completed FetchPerson without an answer");
    }
    try {
      return json.readValue(answer, PersonFound.class);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
