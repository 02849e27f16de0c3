package kz.tirek.cases;

import kz.tirek.common.Words;

/** Why a payment cannot be assigned: a check that failed, or a reason of the law. */
public record Ground(String code, Words text) {}
