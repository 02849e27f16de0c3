/**
 * Personal accounts (Order 430): participants, payers, contributions, the intake of interbank
 * files, income and participation. Uses law and common. Facade: {@code Accounts}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Personal accounts")
package kz.tirek.accounts;
