package kz.tirek.cases;

/** Knows the unfavourable determination that a hearing is to be held on. */
public interface IntendedDeterminations extends DeterminationFacts.Source {}
