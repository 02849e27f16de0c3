package kz.tirek.cases;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tirek.common.Sex;

/**
 * Who applies, as written on the application; unchecked until {@link ApplicationRules} has read it.
 *
 * @param region ISO 3166-2:KZ code, which also names the branch
 * @param iban where the payment goes; may be missing, then the application is incomplete
 */
public record Applicant(
    String iin,
    String familyName,
    String givenName,
    String middleName,
    LocalDate birthDate,
    Sex sex,
    String address,
    String region,
    String iban,
    String phone) {

  public String fullName() {
    return Stream.of(familyName, givenName, middleName)
        .filter(name -> name != null && !name.isBlank())
        .collect(Collectors.joining(" "));
  }
}
