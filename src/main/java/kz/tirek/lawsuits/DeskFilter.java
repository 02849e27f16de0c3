package kz.tirek.lawsuits;

import java.util.List;

/**
 * Which suits the desk shows.
 *
 * @param stage null for any but closed ones; what is searched for is found closed, too
 * @param side null for both
 * @param branches codes, like {@code KZ-75}
 * @param text part of a number, a name, an IIN or BIN; null for any
 */
public record DeskFilter(
    SuitStage stage, Side side, List<String> branches, String text, int page, int size) {}
