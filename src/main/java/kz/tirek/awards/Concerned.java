package kz.tirek.awards;

/** Somebody whom an award concerns. */
public record Concerned(String iin, Role role) {

  /** What somebody is to an award. */
  public enum Role {
    RECIPIENT,
    CHILD,
    DEPENDANT
  }
}
