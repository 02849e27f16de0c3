package kz.tirek.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import kz.tirek.TirekTest;
import kz.tirek.awards.Award;
import kz.tirek.bpmn.CaseFixture;
import kz.tirek.bpmn.PaymentExample;
import kz.tirek.common.PaymentKind;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Each kind of event against each payment (domain.md §3): S suspend, T terminate, R recalculate,
 * each from the day (.) or from the first of the next month (>); - means nothing follows, ? that a
 * person decides.
 */
@TirekTest
class EventEffectsTest {
  /** A Thursday; the right arises on it, so that every event may happen on it. */
  private static final LocalDate DAY = LocalDate.of(2026, 11, 12);

  private static final LocalDate NEXT_MONTH = LocalDate.of(2026, 12, 1);

  @Autowired private CaseFixture world;
  @Autowired private Events events;
  @Autowired private ObjectMapper json;

  @AfterEach
  void letTimeRunAgain() {
    ClockUtil.reset();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          # kind,                 DISABILITY, BREADWINNER, JOB_LOSS, MATERNITY, ADOPTION, CHILD_CARE
          DEATH,                  T>, T>, T>, T>, T>, T>
          DEPARTED,               S>, S>, S>, S>, S>, S>
          IMPRISONED,             S>, S>, S>, S>, S>, S>
          FULL_STATE_SUPPORT,     S>, S>, S>, S>, S>, S>
          ID_EXPIRED,             S>, S>, S>, S>, S>, S>
          ACCOUNT_IDLE,           S>, S>, S>, S>, S>, S>
          STUDY_ENDED,            ?,  R., ?,  ?,  ?,  ?
          STUDY_SUSPENDED,        ?,  ?,  ?,  ?,  ?,  ?
          MSE_MISSED,             S>, ?,  ?,  ?,  ?,  ?
          NEW_DEGREE,             R., ?,  ?,  ?,  ?,  ?
          DEPENDANTS_CHANGED,     ?,  R., ?,  ?,  ?,  ?
          UNEMPLOYED_STATUS_LOST, ?,  ?,  S>, ?,  ?,  ?
          EMPLOYED,               -,  -,  T., -,  -,  -
          PARENTAL_RIGHTS_LOST,   ?,  ?,  ?,  ?,  ?,  T>
          CHILD_DIED,             ?,  R>, ?,  -,  -,  T>
          OTHER_CARER,            ?,  ?,  ?,  ?,  ?,  T.
          GROUND_REMOVED,         -,  -,  -,  -,  -,  -
          OWN_REQUEST,            T>, T>, T>, ?,  ?,  T>
          DOCUMENTS_UNRELIABLE,   ?,  ?,  ?,  ?,  ?,  ?
          """)
  void leadsToTheRightDeterminationFromTheRightDay(
      EventKind kind,
      String disability,
      String breadwinner,
      String jobLoss,
      String maternity,
      String adoption,
      String childCare) {
    Map<PaymentKind, String> expected = new EnumMap<>(PaymentKind.class);
    expected.put(PaymentKind.DISABILITY, disability);
    expected.put(PaymentKind.BREADWINNER, breadwinner);
    expected.put(PaymentKind.JOB_LOSS, jobLoss);
    expected.put(PaymentKind.MATERNITY, maternity);
    expected.put(PaymentKind.ADOPTION, adoption);
    expected.put(PaymentKind.CHILD_CARE, childCare);
    Map<PaymentKind, String> found = new EnumMap<>(PaymentKind.class);
    for (PaymentKind payment : PaymentKind.values()) {
      found.put(payment, effectOf(kind, payment));
    }

    assertThat(found).isEqualTo(expected);
  }

  private String effectOf(EventKind kind, PaymentKind payment) {
    world.dayIs(DAY, "none");
    PaymentExample example = world.example(payment);
    String number = world.checked(example);
    Award award = world.file(number).award().orElseThrow();

    Event event =
        events.report(
            new NewEvent(null, award.id(), kind, DAY, null, "test", details(kind, example)));

    assertThat(event.effects()).hasSize(1);
    return code(event.effects().get(0));
  }

  private static String code(Effect effect) {
    if (effect.state() == Effect.State.WITH_PERSON) {
      return "?";
    }
    assertThat(effect.state()).isEqualTo(Effect.State.DONE);
    return switch (effect.what()) {
      case NONE -> "-";
      case SUSPEND -> "S" + from(effect);
      case RESUME -> "RESUMED" + from(effect);
      case RECALCULATE -> "R" + from(effect);
      case TERMINATE -> "T" + from(effect);
    };
  }

  private static String from(Effect effect) {
    return effect.effectiveOn().equals(DAY)
        ? "."
        : effect.effectiveOn().equals(NEXT_MONTH) ? ">" : effect.effectiveOn().toString();
  }

  private ObjectNode details(EventKind kind, PaymentExample example) {
    ObjectNode details = json.createObjectNode();
    ObjectNode application = json.valueToTree(example.details());
    String child =
        example.payment() == PaymentKind.BREADWINNER
            ? application.path("dependants").get(0).path("iin").asText()
            : application.path("childIin").asText("");
    switch (kind) {
      case NEW_DEGREE -> details.put("degree", 80);
      case STUDY_ENDED, STUDY_SUSPENDED -> putIfKnown(details, "dependantIin", child);
      case CHILD_DIED -> putIfKnown(details, "childIin", child);
      case DEPENDANTS_CHANGED -> {
        if (application.path("dependants").isMissingNode()) {
          details.putArray("dependants");
        } else {
          details.set(
              "dependants", json.createArrayNode().add(application.path("dependants").get(0)));
        }
      }
      default -> {
        // Needs no more than the award and the day.
      }
    }
    return details;
  }

  private static void putIfKnown(ObjectNode details, String name, String iin) {
    if (!iin.isEmpty()) {
      details.put(name, iin);
    }
  }
}
