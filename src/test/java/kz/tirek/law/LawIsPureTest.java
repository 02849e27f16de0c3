package kz.tirek.law;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** package-info names the module to Spring Modulith; no class of the law knows Spring. */
@AnalyzeClasses(packages = "kz.tirek.law", importOptions = ImportOption.DoNotIncludeTests.class)
class LawIsPureTest {

  @ArchTest
  static final ArchRule lawKnowsNoSpringNoSqlNoEngine =
      noClasses()
          .that()
          .doNotHaveSimpleName("package-info")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..", "java.sql..", "javax.sql..", "org.camunda..");

  @ArchTest
  static final ArchRule lawUsesOnlyCommonValuesOfTirek =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAPackage("kz.tirek..")
                  .and(resideOutsideOfPackages("kz.tirek.law..", "kz.tirek.common..")));
}
