package kz.tirek.cases;

/** Knows what has happened last to the award of a case. */
@FunctionalInterface
interface NewestDetermination {
  DeterminationFacts of(String caseNumber);
}
