/**
 * Dated legal parameters, entitlement, amount, term, explanation of social payments. Pure Java: no
 * Spring, no SQL, no engine. Uses only common values. Facade: {@code SocialPaymentLaw}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Law")
package kz.tirek.law;
