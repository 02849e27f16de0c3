package kz.tirek.payouts;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** The Fund as the bank knows it: name, BIN, the account payments leave from and its bank. */
@ConfigurationProperties("tirek.fund")
record FundAccount(String name, String bin, String iban, String bic) {}
