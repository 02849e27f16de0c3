package kz.tirek.simulator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import kz.tirek.common.Region;
import kz.tirek.common.Sex;

/** A person in the register of persons (ГБД ФЛ). */
record PersonFact(
    @NotBlank String familyName,
    @NotBlank String givenName,
    String middleName,
    @NotNull LocalDate birthDate,
    @NotNull Sex sex,
    String address,
    Region region,
    LocalDate deathDate) {}
