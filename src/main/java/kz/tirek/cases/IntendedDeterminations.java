package kz.tirek.cases;

/** Knows the unfavourable determination that a hearing is to be held on. */
@FunctionalInterface
public interface IntendedDeterminations {
  DeterminationFacts of(String caseNumber);
}
