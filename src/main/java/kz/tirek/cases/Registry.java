package kz.tirek.cases;

import java.util.Arrays;
import kz.tirek.common.NotFound;

/** The registries a case is checked against (domain.md §4). */
public enum Registry {
  PERSONS("persons", "Persons register"),
  SICK_LEAVE("sick-leave", "Sick-leave sheets"),
  EMPLOYMENT("employment", "Employment contracts"),
  ACCOUNTS("accounts", "Personal account");

  private final String code;
  private final String title;

  Registry(String code, String title) {
    this.code = code;
    this.title = title;
  }

  /** As in topics ({@code registry.sick-leave}) and addresses. */
  public String code() {
    return code;
  }

  public String title() {
    return title;
  }

  public String topic() {
    return "registry." + code;
  }

  /**
   * @throws NotFound when no registry has the code
   */
  public static Registry ofCode(String code) {
    return Arrays.stream(values())
        .filter(registry -> registry.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new NotFound("There is no registry " + code));
  }
}
