package kz.tirek.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import kz.tirek.common.Money;

/**
 * One contribution for one month.
 *
 * @param income base of the contribution, KZT, between 1 and 7 minimum wages
 * @param amount income × rate of the month, KZT
 * @param receivedOn the day it reached the Fund
 */
public record PaidMonth(
    Inhabitant person,
    Employer employer,
    YearMonth period,
    Money income,
    Money amount,
    LocalDate receivedOn) {}
