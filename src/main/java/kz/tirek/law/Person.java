package kz.tirek.law;

import java.time.LocalDate;
import kz.tirek.common.Sex;

/** What the law asks about the participant. */
public record Person(LocalDate birthDate, Sex sex) {}
