/**
 * Statistics, indicators and the funding forecast. Only reads: other modules' facts through the
 * views {@code report_…} that they own, refunds through their facade. Uses refunds, deadlines and
 * common values. Facades: {@code Statistics}, {@code Indicators}, {@code Funding}.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Reporting")
package kz.tirek.reporting;
