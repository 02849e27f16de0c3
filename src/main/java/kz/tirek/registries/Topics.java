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
      WorkerProperties properties, Circuits circuits, GuardedSystem bank, CheckHandler.Desk desk) {
    Outside world = new Outside(properties, circuits, desk);
    GuardedSystem accounts = new GuardedSystem(desk.engine().system(), circuits.of("accounts"));
    GuardedSystem corporation = world.system("corporation", "State Corporation");
    return List.of(
        world.check("persons", "persons register", RegistryChecks.persons()),
        world.check("civil-status", "civil status register", RegistryChecks.civilStatus()),
        world.check("sick-leave", "sick-leave register", RegistryChecks.sickLeave()),
        world.check("employment", "employment register", RegistryChecks.employment()),
        world.check("disability", "disability register", RegistryChecks.disability()),
        world.check("labour-market", "labour market register", RegistryChecks.labourMarket()),
        world.check("education", "education register", RegistryChecks.education()),
        new CheckHandler<>(
            "accounts",
            "/api/v1/participants/{iin}/account",
            accounts,
            RegistryChecks.accounts(),
            desk),
        new PaymentOrderHandler(desk.engine(), bank, desk.json()),
        new PaymentFileHandler(desk.engine(), bank.within(properties.fileTimeout()), desk.json()),
        new NoticeHandler(desk.engine(), corporation),
        new OfferPersonHandler(
            desk.engine(), world.system("persons", "persons register"), desk.json()),
        new OfferSmsHandler(desk.engine(), corporation));
  }

  /** Other people's systems, all behind one address. */
  private record Outside(WorkerProperties properties, Circuits circuits, CheckHandler.Desk desk) {

    <A> CheckHandler<A> check(String code, String name, PaymentChecks<A> checks) {
      return new CheckHandler<>(
          code, "/registries/" + code + "/{iin}", system(code, name), checks, desk);
    }

    GuardedSystem system(String code, String name) {
      return outside(code, name, properties, circuits, desk.clock());
    }
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
