package kz.tirek.offers;

import java.time.LocalDate;
import kz.tirek.common.Sex;

/**
 * The persons register's record of whom the offer is for.
 *
 * @param region ISO 3166-2:KZ code, which also names the branch
 * @param deathDate null for the living
 */
public record OfferedPerson(
    String familyName,
    String givenName,
    String middleName,
    LocalDate birthDate,
    Sex sex,
    String address,
    String region,
    LocalDate deathDate) {}
