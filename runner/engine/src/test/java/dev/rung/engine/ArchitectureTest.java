package dev.rung.engine;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import dev.rung.engine.connection.Pipeline;
import dev.rung.engine.model.RungException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.rung.engine");

    @Test
    void a_stage_knows_only_the_stages_before_it() {
        Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("facade")
                .definedBy("dev.rung.engine")
                .layer("seeding")
                .definedBy("..engine.seeding..")
                .layer("authoring")
                .definedBy("..engine.authoring..")
                .layer("adoption")
                .definedBy("..engine.adoption..")
                .layer("reset")
                .definedBy("..engine.reset..")
                .layer("lint")
                .definedBy("..engine.lint..")
                .layer("execution")
                .definedBy("..engine.execution..")
                .layer("catalog")
                .definedBy("..engine.catalog..")
                .layer("plan")
                .definedBy("..engine.plan..")
                .layer("history")
                .definedBy("..engine.history..")
                .layer("rights")
                .definedBy("..engine.rights..")
                .layer("connection")
                .definedBy("..engine.connection..")
                .layer("script")
                .definedBy("..engine.script..")
                .layer("discovery")
                .definedBy("..engine.discovery..")
                .layer("model")
                .definedBy("..engine.model..")
                .whereLayer("facade")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("authoring")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("seeding")
                .mayOnlyBeAccessedByLayers("facade")
                .whereLayer("execution")
                .mayOnlyBeAccessedByLayers("facade", "seeding", "adoption", "reset")
                .whereLayer("plan")
                .mayOnlyBeAccessedByLayers("facade", "execution", "adoption")
                .whereLayer("rights")
                .mayOnlyBeAccessedByLayers("facade", "history", "execution", "seeding", "reset")
                .whereLayer("discovery")
                .mayOnlyBeAccessedByLayers("facade", "script")
                .because(
                        "each arrow of the pipeline points one way, so that a stage can be read without the later ones")
                .check(ENGINE);
    }

    @Test
    void packages_are_free_of_cycles() {
        slices().matching("dev.rung.engine.(*)..").should().beFreeOfCycles().check(ENGINE);
    }

    @Test
    void the_engine_never_prints() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(PrintStream.class)
                .because("only the command line's renderers print; the engine tells a listener and logs")
                .check(ENGINE);
    }

    @Test
    void the_engine_never_reads_the_environment_and_never_exits() {
        noClasses()
                .should()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .because("a Java program that embeds the engine decides about both")
                .check(ENGINE);
    }

    @Test
    void the_engine_does_not_depend_on_the_default_locale_or_charset() {
        // Error Prone's DefaultLocale, StringCaseLocaleUsage and DefaultCharset find what asks for them implicitly.
        noClasses()
                .that()
                .doNotBelongToAnyOf(Pipeline.class)
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(Locale.class, "getDefault", Locale.Category.class)
                .orShould()
                .callMethod(Charset.class, "defaultCharset")
                .because("a migration does and reports the same wherever it runs; only the driver's messages differ")
                .check(ENGINE);
    }

    @Test
    void nothing_depends_on_what_the_dsl_keeps_to_itself() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.rung.postgres.internal..")
                .because("the DSL's module doesn't export it")
                .check(ENGINE);
    }

    @Test
    void the_engine_knows_no_application_and_no_framework() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java..",
                        "javax.sql..",
                        "dev.rung",
                        "dev.rung.postgres..",
                        "dev.rung.engine..",
                        "org.jooq..",
                        "org.jspecify.annotations..",
                        "org.postgresql..",
                        "org.slf4j..",
                        "io.github.classgraph..",
                        "com.github.difflib..",
                        "tools.jackson.."))
                .because("whatever the engine depends on, every user carries along")
                .check(ENGINE);
    }

    @Test
    void every_exception_of_rung_has_the_same_root() {
        classes()
                .that()
                .areAssignableTo(RuntimeException.class)
                .should()
                .beAssignableTo(RungException.class)
                .because("callers catch one type")
                .check(ENGINE);
    }
}
