package kz.tirek.law;

/** Finds what is missing or cannot be true about the dependants of the deceased. */
record FamilyCheck(CalculationInput input, FieldErrors errors) {

  void run() {
    if (input.family() == null) {
      errors.required("dependants", input.dependants());
      return;
    }
    if (input.dependants() != null) {
      errors.add("dependants", "DEPENDANTS_TWICE", "Count the dependants or name them, not both");
    }
    for (int i = 0; i < input.family().size(); i++) {
      String path = "family[" + i + "]";
      Dependant dependant = input.family().get(i);
      errors.required(path, dependant);
      if (dependant != null) {
        check(dependant, path);
      }
    }
  }

  private void check(Dependant dependant, String path) {
    errors.required(path + ".ground", dependant.ground());
    if (dependant.ground() == null) {
      return;
    }
    switch (dependant.ground()) {
      case CHILD -> errors.required(path + ".birthDate", dependant.birthDate());
      case STUDENT -> {
        errors.required(path + ".birthDate", dependant.birthDate());
        errors.required(path + ".until", dependant.until());
      }
      case CARER -> errors.required(path + ".childBirthDate", dependant.childBirthDate());
      case DISABLED_SINCE_CHILDHOOD -> {
        // As long as the disability: without an end, for good.
      }
    }
  }
}
