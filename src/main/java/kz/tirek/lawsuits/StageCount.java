package kz.tirek.lawsuits;

import kz.tirek.common.Money;

/**
 * How many suits stand at a stage.
 *
 * @param claimed KZT, of all of them together
 */
public record StageCount(SuitStage stage, long suits, Money claimed) {}
