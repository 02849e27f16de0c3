package kz.tirek.recovery;

/** Nothing is owed any more; published in the transaction that closes the recovery. */
public record RecoveryClosed(String recoveryId, RecoveryStatus status) {}
