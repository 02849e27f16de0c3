package kz.tirek.registries;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/** The studies of one person; {@code until} inclusive, null where no end is set. */
record EducationAnswer(List<Study> studies) {

  EducationAnswer {
    requireNonNull(studies, "studies");
  }

  enum Form {
    FULL_TIME,
    PART_TIME
  }

  record Study(Form form, LocalDate from, LocalDate until) {
    Study {
      requireNonNull(form, "form");
      requireNonNull(from, "from");
    }

    boolean isFullTimeOn(LocalDate day) {
      return form == Form.FULL_TIME
          && !day.isBefore(from)
          && (until == null || !day.isAfter(until));
    }
  }
}
