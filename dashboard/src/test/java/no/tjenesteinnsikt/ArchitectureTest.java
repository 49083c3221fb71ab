package no.tjenesteinnsikt;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;

/** The picture in ARCHITECTURE.md, as rules. {@code dashboard.app} is the composition root and the only exception. */
@AnalyzeClasses(packages = "no.tjenesteinnsikt", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "no.tjenesteinnsikt.";
    private static final String APP = ROOT + "dashboard.app..";
    private static final String LAKE = ROOT + "ingest.lake..";
    private static final String CATALOG = ROOT + "analytics.catalog";
    private static final String RESULT = ROOT + "analytics.result";

    @ArchTest
    static final ArchRule ingestKnowsNobodyAbove = noClasses()
            .that()
            .resideInAPackage(ROOT + "ingest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ROOT + "analytics..", ROOT + "dashboard..");

    @ArchTest
    static final ArchRule analyticsKnowsTheLakeAndNobodyAbove = noClasses()
            .that()
            .resideInAPackage(ROOT + "analytics..")
            .should()
            .dependOnClassesThat(resideInAPackage(ROOT + "dashboard..")
                    .or(resideInAPackage(ROOT + "ingest..").and(not(resideInAPackage(LAKE)))));

    @ArchTest
    static final ArchRule dashboardKnowsOnlyContracts = noClasses()
            .that()
            .resideInAPackage(ROOT + "dashboard..")
            .and()
            .resideOutsideOfPackage(APP)
            .should()
            .dependOnClassesThat(resideInAnyPackage(ROOT + "ingest..", ROOT + "analytics..")
                    .and(not(resideInAnyPackage(LAKE, CATALOG, RESULT))));

    /** What a page shows is published with the edition; only what a reader narrows is computed while the reader waits. */
    @ArchTest
    static final ArchRule onlyANarrowedEditionIsComputedWhenItIsAskedFor = noClasses()
            .that()
            .resideInAPackage(ROOT + "dashboard..")
            .and()
            .haveNameNotMatching(".*\\.EngineNarrower(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName(ROOT + "analytics.engine.IndicatorComputation");

    @ArchTest
    static final ArchRule nobodyKnowsApp = noClasses()
            .that()
            .resideOutsideOfPackage(APP)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(APP);

    @ArchTest
    static final ArchRule sparkStaysInItsModule = noClasses()
            .that()
            .resideOutsideOfPackage("..spark..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.spark..");

    @ArchTest
    static final ArchRule jdbcStaysInItsAdapters = noClasses()
            .that()
            .resideOutsideOfPackage("..duckdb..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.duckdb..");

    @ArchTest
    static final ArchRule chartsStayInTheirPackage = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "dashboard.chart..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.icepear..", "org.mozilla..");

    @ArchTest
    static final ArchRule contractsAreJdkOnly = classes()
            .that()
            .resideInAnyPackage(LAKE, CATALOG, RESULT)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", LAKE, CATALOG, RESULT);

    @ArchTest
    static final ArchRule onlyAppReadsTheClock = noClasses()
            .that()
            .resideOutsideOfPackage(APP)
            .should()
            .callMethodWhere(JavaCall.Predicates.target(nameMatching("now|system|systemUTC|systemDefaultZone|tick.*"))
                    .and(targetOwner(resideInAPackage("java.time"))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule onlyAppUsesStandardStreams =
            noClasses().that().resideOutsideOfPackage(APP).should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule nobodyButAppKnowsTheDemo = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "ingest.demo..", APP)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "ingest.demo..");

    @ArchTest
    static final ArchRule noCyclesInAModule =
            slices().matching(ROOT + "(*).(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule namesSayWhat = noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl|Dto)$");
}
