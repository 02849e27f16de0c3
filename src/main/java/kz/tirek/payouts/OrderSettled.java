package kz.tirek.payouts;

/** A statement told what became of an order. */
public record OrderSettled(String orderId, String caseNumber, boolean paid) {}
