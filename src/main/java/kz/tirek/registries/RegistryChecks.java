package kz.tirek.registries;

import static kz.tirek.common.PaymentKind.ADOPTION;
import static kz.tirek.common.PaymentKind.BREADWINNER;
import static kz.tirek.common.PaymentKind.CHILD_CARE;
import static kz.tirek.common.PaymentKind.DISABILITY;
import static kz.tirek.common.PaymentKind.JOB_LOSS;
import static kz.tirek.common.PaymentKind.MATERNITY;

/** Which payment asks which registry for what (domain.md §4). */
final class RegistryChecks {
  /** Months of the income window, domain.md §2. */
  private static final int WINDOW = 24;

  private static final int WINDOW_OF_SUMS = 12;

  private RegistryChecks() {}

  static PaymentChecks<PersonAnswer> persons() {
    return new PaymentChecks<PersonAnswer>()
        .with(new PersonCheck(), DISABILITY, JOB_LOSS, MATERNITY, ADOPTION, CHILD_CARE)
        .with(new BreadwinnerPersonCheck(), BREADWINNER);
  }

  static PaymentChecks<CivilStatusAnswer> civilStatus() {
    return new PaymentChecks<CivilStatusAnswer>()
        .with(new BreadwinnerCivilStatusCheck(), BREADWINNER)
        .with(new AdoptionCivilStatusCheck(), ADOPTION)
        .with(new ChildCareCivilStatusCheck(), CHILD_CARE);
  }

  static PaymentChecks<SickLeaveAnswer> sickLeave() {
    return new PaymentChecks<SickLeaveAnswer>()
        .with(SickLeaveCheck.maternity(), MATERNITY)
        .with(SickLeaveCheck.adoption(), ADOPTION);
  }

  static PaymentChecks<EmploymentAnswer> employment() {
    return new PaymentChecks<EmploymentAnswer>()
        .with(new MaternityEmploymentCheck(), MATERNITY)
        .with(new JobLossEmploymentCheck(), JOB_LOSS);
  }

  static PaymentChecks<DisabilityAnswer> disability() {
    return new PaymentChecks<DisabilityAnswer>().with(new DisabilityCheck(), DISABILITY);
  }

  static PaymentChecks<LabourMarketAnswer> labourMarket() {
    return new PaymentChecks<LabourMarketAnswer>().with(new LabourMarketCheck(), JOB_LOSS);
  }

  static PaymentChecks<EducationAnswer> education() {
    return new PaymentChecks<EducationAnswer>().with(new EducationCheck(), BREADWINNER);
  }

  static PaymentChecks<AccountAnswer> accounts() {
    return new PaymentChecks<AccountAnswer>()
        .with(new AccountCheck(WINDOW), DISABILITY, JOB_LOSS, CHILD_CARE)
        .with(new AccountCheck(WINDOW_OF_SUMS), MATERNITY, ADOPTION)
        .with(new BreadwinnerAccountCheck(WINDOW), BREADWINNER);
  }
}
