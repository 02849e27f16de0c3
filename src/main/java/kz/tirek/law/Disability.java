package kz.tirek.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What is known of a disability beside the first degree.
 *
 * @param group 1, 2 or 3
 * @param pensionAsked whether the recipient asked for the pension contribution to be withheld
 * @param changes later degrees, in order of time
 */
public record Disability(Integer group, Boolean pensionAsked, List<Change> changes) {

  /**
   * A re-examination.
   *
   * @param from first day of the new degree
   * @param degree loss of capacity for work, percent; under the least degree it ends the payment
   * @param until last day of the term, inclusive; null where it has no end
   */
  public record Change(LocalDate from, Integer degree, LocalDate until) {}

  public Disability {
    changes = changes == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(changes));
  }
}
