package kz.tirek.registries;

import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which topic is answered by which system. */
@Configuration(proxyBeanMethods = false)
class Topics {

  @Bean
  GuardedSystem bank(WorkerProperties properties, Circuits circuits, Clock clock) {
    return outside("bank", "bank", properties, circuits, clock);
  }

  @Bean
  List<TopicHandler> topicHandlers(
      WorkerProperties properties,
      Circuits circuits,
      Clock clock,
      CaseQuestions questions,
      EngineApi engine,
      GuardedSystem bank,
      Json json) {
    GuardedSystem persons = outside("persons", "persons register", properties, circuits, clock);
    GuardedSystem sickLeave =
        outside("sick-leave", "sick-leave register", properties, circuits, clock);
    GuardedSystem employment =
        outside("employment", "employment register", properties, circuits, clock);
    GuardedSystem accounts = new GuardedSystem(engine.system(), circuits.of("accounts"));
    GuardedSystem corporation =
        outside("corporation", "State Corporation", properties, circuits, clock);
    return List.of(
        new CheckHandler<>(
            "persons",
            "/registries/persons/{iin}",
            persons,
            new PersonCheck(),
            questions,
            engine,
            json),
        new CheckHandler<>(
            "sick-leave",
            "/registries/sick-leave/{iin}",
            sickLeave,
            new SickLeaveCheck(),
            questions,
            engine,
            json),
        new CheckHandler<>(
            "employment",
            "/registries/employment/{iin}",
            employment,
            new EmploymentCheck(),
            questions,
            engine,
            json),
        new CheckHandler<>(
            "accounts",
            "/api/v1/participants/{iin}/account",
            accounts,
            new AccountCheck(),
            questions,
            engine,
            json),
        new PaymentOrderHandler(engine, bank, json),
        new NoticeHandler(engine, corporation),
        new OfferPersonHandler(engine, persons, json),
        new OfferSmsHandler(engine, corporation));
  }

  private static GuardedSystem outside(
      String key, String name, WorkerProperties properties, Circuits circuits, Clock clock) {
    HttpSystem system =
        new HttpSystem(
            name,
            properties.registriesUrl(),
            properties.connectTimeout(),
            properties.readTimeout(),
            clock,
            UnaryOperator.identity());
    return new GuardedSystem(system, circuits.of(key));
  }
}
