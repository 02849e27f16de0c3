package kz.tirek.registries;

import java.util.List;
import kz.tirek.common.Iin;

/** One rule of domain.md §4: a pure function of the question and what the registry answered. */
interface Check<A> {
  Class<A> answerType();

  /** Whom the registry is asked about, in this order; nobody when there is nothing to ask. */
  List<Iin> subjects(Question question);

  CheckResult judge(Question question, Answers<A> answers);
}
