package kz.tirek.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.tirek.common.PaymentKind;

/**
 * An application somebody makes, with what the registries know about it.
 *
 * @param riskDate the day the right arises
 * @param details as in api.md, per payment; dates as text
 */
record Claim(
    PaymentKind payment,
    Inhabitant applicant,
    LocalDate riskDate,
    Map<String, Object> details,
    List<Fact> facts) {

  /** The same, but this is what the registry answers about the person. */
  Claim where(Fact other) {
    return withFacts(
        Stream.concat(facts.stream().filter(fact -> !fact.isOfSameRecord(other)), Stream.of(other))
            .toList());
  }

  /** The same, but the registry was never told anything. */
  Claim whereUnknownTo(String registry) {
    return withFacts(facts.stream().filter(fact -> !fact.registry().equals(registry)).toList());
  }

  /** The same, but the register of persons knows the applicant by another family name. */
  Claim underOtherName(String familyName) {
    return where(Records.person(applicant, familyName));
  }

  /**
   * The application as the State Corporation sends it.
   *
   * @param iban null where the applicant named no account
   */
  Map<String, Object> application(String channel, String iban, LocalDate appliedOn) {
    Map<String, Object> person = new HashMap<>();
    person.put("iin", applicant.iin());
    person.put("familyName", applicant.familyName());
    person.put("givenName", applicant.givenName());
    person.put("middleName", applicant.middleName());
    person.put("birthDate", applicant.birthDate());
    person.put("sex", applicant.sex());
    person.put("address", applicant.address());
    person.put("region", applicant.region());
    person.put("iban", iban);
    person.put("phone", applicant.phone());
    return Map.of(
        "payment", payment,
        "channel", channel,
        "applicant", person,
        "riskDate", riskDate,
        "appliedOn", appliedOn,
        "details", details);
  }

  private Claim withFacts(List<Fact> others) {
    return new Claim(payment, applicant, riskDate, details, others);
  }
}
