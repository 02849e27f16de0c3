package kz.tirek.complaints;

import java.time.LocalDate;
import java.util.List;
import kz.tirek.cases.NewDocument;

/**
 * A complaint as it arrives.
 *
 * @param filedOn the day the applicant handed it in, which counts for the three months
 */
public record NewComplaint(String text, LocalDate filedOn, List<NewDocument> documents) {
  public NewComplaint {
    documents = documents == null ? List.of() : documents;
  }
}
