package kz.tirek.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import kz.tirek.deadlines.WorkingDays;

/** Moments as the database keeps them, shown in Almaty time. */
public final class Times {
  private Times() {}

  /** Null where the column is. */
  public static OffsetDateTime at(ResultSet row, String column) throws SQLException {
    OffsetDateTime utc = row.getObject(column, OffsetDateTime.class);
    return utc == null ? null : utc.atZoneSameInstant(WorkingDays.ZONE).toOffsetDateTime();
  }
}
