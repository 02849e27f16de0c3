package kz.tirek.cases;

/**
 * A calculation that was made anew and kept with its case.
 *
 * @param id under which it is kept
 */
public record Recalculated(long id, StoredCalculation calculation) {}
