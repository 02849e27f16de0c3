package kz.tirek.registries;

/** One rule of domain.md §4: a pure function of the question and what the registry answered. */
interface Check<A> {
  Class<A> answerType();

  CheckResult evaluate(Question question, A answer);
}
