package kz.tirek.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/**
 * An inhabitant whose maternity leave begins.
 *
 * @param leaveFrom first day of the sick-leave sheet
 * @param days of the sheet (domain.md §2, "Days")
 */
record Mother(Inhabitant person, LocalDate leaveFrom, int days, String sheetNumber) {

  LocalDate leaveTo() {
    return leaveFrom.plusDays(days - 1L);
  }

  /** The job she goes on leave from. */
  Job job() {
    return person.jobs().stream()
        .filter(job -> job.covers(YearMonth.from(leaveFrom)))
        .findFirst()
        .orElseThrow();
  }

  /** The application as the State Corporation sends it. */
  Map<String, Object> application(String channel, String iban, LocalDate appliedOn) {
    Map<String, Object> applicant = new HashMap<>();
    applicant.put("iin", person.iin().value());
    applicant.put("familyName", person.familyName());
    applicant.put("givenName", person.givenName());
    applicant.put("middleName", person.middleName());
    applicant.put("birthDate", person.birthDate());
    applicant.put("sex", person.sex());
    applicant.put("address", person.address());
    applicant.put("region", person.region().code());
    applicant.put("iban", iban);
    applicant.put("phone", person.phone());
    return Map.of(
        "payment", "MATERNITY",
        "channel", channel,
        "applicant", applicant,
        "riskDate", leaveFrom,
        "appliedOn", appliedOn,
        "details", Map.of("sheetNumber", sheetNumber));
  }
}
