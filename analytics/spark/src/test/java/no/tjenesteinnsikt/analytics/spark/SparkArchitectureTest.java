package no.tjenesteinnsikt.analytics.spark;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;

/** The rules of the whole that this module can break; the rest of it is checked with the dashboard. */
@AnalyzeClasses(packages = "no.tjenesteinnsikt", importOptions = ImportOption.DoNotIncludeTests.class)
class SparkArchitectureTest {
    private static final String ROOT = "no.tjenesteinnsikt.";
    private static final String SPARK = ROOT + "analytics.spark..";

    @ArchTest
    static final ArchRule sparkStaysInItsModule = noClasses()
            .that()
            .resideOutsideOfPackage(SPARK)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.spark..", "org.apache.hadoop..", "scala..", SPARK);

    @ArchTest
    static final ArchRule itKnowsTheLakeAndNobodyAbove = noClasses()
            .that()
            .resideInAPackage(SPARK)
            .should()
            .dependOnClassesThat(resideInAPackage(ROOT + "dashboard..")
                    .or(resideInAPackage(ROOT + "ingest..").and(not(resideInAPackage(ROOT + "ingest.lake..")))));

    @ArchTest
    static final ArchRule itKnowsNoOtherEngine = noClasses()
            .that()
            .resideInAPackage(SPARK)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.duckdb..", "..duckdb..");

    @ArchTest
    static final ArchRule nobodyReadsTheClock = noClasses()
            .that()
            .resideInAPackage(SPARK)
            .should()
            .callMethodWhere(JavaCall.Predicates.target(nameMatching("now|system|systemUTC|systemDefaultZone|tick.*"))
                    .and(targetOwner(resideInAPackage("java.time"))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule onlyMainUsesStandardStreams = noClasses()
            .that()
            .resideInAPackage(SPARK)
            .and()
            .doNotHaveSimpleName("Main")
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule namesSayWhat = noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl|Dto)$");
}
