package kz.tirek.registries;

/** The system is there, but holds the record of this one person locked (HTTP 423) for now. */
class RecordLocked extends Unavailable {
  static final int STATUS = 423;

  RecordLocked(String system) {
    super(system + " holds this record locked");
  }
}
