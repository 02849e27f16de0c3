package kz.tirek;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Packages are modules: who may use whom (design.md "The house"). */
class ModularityTests {
  private static final JavaClasses TIREK =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("kz.tirek");

  /**
   * Staying portable to the forks of the engine is cheap while its imports are few (engine.md).
   * {@code IdentityService} itself, a public interface, answers with an Authentication.
   */
  static final ArchRule INTERNALS =
      noClasses()
          .that()
          .resideOutsideOfPackage("kz.tirek.engine..")
          .should()
          .dependOnClassesThat(
              describe(
                  "are engine internals",
                  type ->
                      isIn("org.camunda.bpm.engine.impl", type)
                          && !type.isEquivalentTo(Authentication.class)));

  /**
   * Features speak the delegate API and the types it hands out. Access signs people in with the
   * engine's users; the worker speaks to the engine by its client.
   */
  static final ArchRule ENGINE =
      noClasses()
          .that()
          .resideOutsideOfPackages("kz.tirek.engine..", "kz.tirek.access..")
          .should()
          .dependOnClassesThat(
              camundaOutside(
                  "org.camunda.bpm.engine.delegate",
                  "org.camunda.bpm.engine.variable",
                  "org.camunda.bpm.model.bpmn.instance",
                  "org.camunda.bpm.client"));

  static final ArchRule CLIENT =
      noClasses()
          .that()
          .resideOutsideOfPackage("kz.tirek.registries..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.camunda.bpm.client..");

  static final ArchRule WEB =
      noClasses()
          .that()
          .resideOutsideOfPackage("kz.tirek.web..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("kz.tirek.web..");

  static final ArchRule PURE =
      noClasses()
          .that()
          .resideInAnyPackage("kz.tirek.law..", "kz.tirek.deadlines..", "kz.tirek.common..")
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..", "java.sql..", "javax.sql..", "org.camunda..");

  static final List<ArchRule> RULES = List.of(INTERNALS, ENGINE, CLIENT, WEB, PURE);

  @Test
  void modulesKeepTheirBoundaries() {
    ApplicationModules modules = ApplicationModules.of("kz.tirek");

    modules.verify();
    new Documenter(modules).writeModulesAsPlantUml();
  }

  @ParameterizedTest
  @FieldSource("RULES")
  void keepsTheRule(ArchRule rule) {
    rule.check(TIREK);
  }

  @ParameterizedTest
  @FieldSource("RULES")
  void reportsATrespasser(ArchRule rule) throws ClassNotFoundException {
    JavaClasses trespasser =
        new ClassFileImporter().importClasses(Class.forName("kz.tirek.deadlines.Trespasser"));

    assertThat(rule.evaluate(trespasser).hasViolation()).isTrue();
  }

  private static DescribedPredicate<JavaClass> camundaOutside(String... packages) {
    return describe(
        "reside in Camunda outside " + List.of(packages),
        type ->
            isIn("org.camunda", type)
                && Stream.of(packages).noneMatch(allowed -> isIn(allowed, type)));
  }

  private static boolean isIn(String name, JavaClass type) {
    return (type.getPackageName() + ".").startsWith(name + ".");
  }
}
