package kz.tirek.events;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import kz.tirek.awards.Award;
import kz.tirek.common.PaymentKind;
import kz.tirek.offers.NewOffer;
import kz.tirek.offers.Offers;
import org.springframework.stereotype.Component;

/** What a registry tells about somebody may give a right to a payment that is not paid yet. */
@Component
class Prompts {
  private static final List<String> OF_CHILD = List.of("childIin", "childBirthDate", "childOrder");

  private final Offers offers;

  Prompts(Offers offers) {
    this.offers = offers;
  }

  /**
   * @return the offer's number; empty where the event gives no right
   */
  Optional<String> offer(NewEvent event, List<Award> concerned) {
    if (event.iin() == null) {
      return Optional.empty();
    }
    return switch (event.kind()) {
      case BIRTH -> offer(event, PaymentKind.CHILD_CARE, details(event, OF_CHILD));
      case REGISTERED_UNEMPLOYED ->
          offer(
              event,
              PaymentKind.JOB_LOSS,
              JsonNodeFactory.instance.objectNode().put("registeredOn", event.on().toString()));
      case NEW_DEGREE ->
          hasDisability(concerned)
              ? Optional.empty()
              : offer(
                  event,
                  PaymentKind.DISABILITY,
                  JsonNodeFactory.instance
                      .objectNode()
                      .put("examinationNumber", event.detail("number")));
      default -> Optional.empty();
    };
  }

  private static boolean hasDisability(List<Award> concerned) {
    return concerned.stream().anyMatch(award -> award.payment() == PaymentKind.DISABILITY);
  }

  private static ObjectNode details(NewEvent event, List<String> names) {
    ObjectNode details = JsonNodeFactory.instance.objectNode();
    names.forEach(name -> details.set(name, event.details().path(name)));
    return details;
  }

  private Optional<String> offer(NewEvent event, PaymentKind payment, ObjectNode details) {
    return Optional.of(
        offers
            .offer(
                new NewOffer(
                    event.iin(), payment, event.on(), details, event.source(), event.kind().name()))
            .number());
  }
}
