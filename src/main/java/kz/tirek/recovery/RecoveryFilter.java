package kz.tirek.recovery;

import java.util.List;

/**
 * @param status null for any
 * @param stage null for any
 * @param branches codes, like {@code KZ-75}
 */
public record RecoveryFilter(
    RecoveryStatus status, RecoveryStage stage, List<String> branches, int page, int size) {}
