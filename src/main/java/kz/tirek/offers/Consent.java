package kz.tirek.offers;

/**
 * What a person adds to an offer by consenting.
 *
 * @param iban where the payment shall go
 * @param phone may be missing
 */
public record Consent(String iban, String phone) {}
