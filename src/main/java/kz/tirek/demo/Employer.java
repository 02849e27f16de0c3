package kz.tirek.demo;

import kz.tirek.common.PayerId;

/**
 * A made-up payer of contributions.
 *
 * @param id BIN, or the IIN of a sole entrepreneur
 * @param payDay day of the following month on which contributions reach the Fund, at most the 25th
 */
public record Employer(PayerId id, String name, String head, String iban, int payDay) {}
