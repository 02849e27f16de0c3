package kz.tirek.demo;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.common.Iin;
import kz.tirek.common.Region;
import kz.tirek.common.Sex;

/**
 * A made-up person.
 *
 * @param jobs in the order in which they began; a second one may run beside the first
 */
public record Inhabitant(
    Iin iin,
    String familyName,
    String givenName,
    String middleName,
    LocalDate birthDate,
    Sex sex,
    Region region,
    String address,
    String iban,
    String phone,
    List<Job> jobs) {

  Inhabitant working(List<Job> jobs) {
    return new Inhabitant(
        iin,
        familyName,
        givenName,
        middleName,
        birthDate,
        sex,
        region,
        address,
        iban,
        phone,
        List.copyOf(jobs));
  }

  /** The same person after a move. */
  Inhabitant livingIn(Region elsewhere, String newAddress) {
    return new Inhabitant(
        iin,
        familyName,
        givenName,
        middleName,
        birthDate,
        sex,
        elsewhere,
        newAddress,
        iban,
        phone,
        jobs);
  }
}
