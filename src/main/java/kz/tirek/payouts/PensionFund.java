package kz.tirek.payouts;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the pension contributions withheld from payments go. */
@ConfigurationProperties("tirek.pension-fund")
record PensionFund(String name, String iban) {}
