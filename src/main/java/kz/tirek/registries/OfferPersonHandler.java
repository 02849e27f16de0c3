package kz.tirek.registries;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import kz.tirek.common.Sex;
import org.camunda.bpm.client.task.ExternalTask;

/** Fetches from the persons register whom an offer is for, as an application needs it. */
class OfferPersonHandler implements TopicHandler {

  /** The register's record; nobody where it has none. */
  record Found(Person person) {}

  record Person(
      String familyName,
      String givenName,
      String middleName,
      LocalDate birthDate,
      Sex sex,
      String address,
      String region,
      LocalDate deathDate) {
    Person {
      requireNonNull(familyName, "familyName");
      requireNonNull(givenName, "givenName");
      requireNonNull(birthDate, "birthDate");
      requireNonNull(sex, "sex");
    }
  }

  private final EngineApi engine;
  private final GuardedSystem persons;
  private final Json json;

  OfferPersonHandler(EngineApi engine, GuardedSystem persons, Json json) {
    this.engine = engine;
    this.persons = persons;
    this.json = json;
  }

  @Override
  public String topic() {
    return "offer.person";
  }

  @Override
  public String retryProfile() {
    return "registry";
  }

  @Override
  public Outcome handle(ExternalTask task) {
    String iin = engine.offeredTo(TaskVariable.required(task, "offerNumber"));
    Found found = persons.call(system -> found(system.get("/registries/persons/{iin}", iin)));
    return new Outcome.Done(Map.of("offerPerson", json.write(found)));
  }

  private Found found(Reply reply) {
    return new Found(reply.isNotFound() ? null : json.read(persons.name(), reply, Person.class));
  }
}
