package kz.tirek.law;

/** What the rules of one payment judge and its formula computes from. */
record Facts(
    CalculationInput input, Parameters parameters, Income income, int participationMonths) {}
