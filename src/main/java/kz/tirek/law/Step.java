package kz.tirek.law;

import java.util.List;

/**
 * One step of a calculation: why this amount.
 *
 * @param symbol stable, from the formulas of domain.md §2, e.g. {@code AMI}
 * @param value the result; amounts of money in KZT with two decimals
 * @param how the sentence that explains it
 * @param source acts behind the step, with how far they are known
 * @param parameters each as file, start of the value and version of the file
 */
public record Step(
    String symbol, String value, Phrase how, String source, List<String> parameters) {}
