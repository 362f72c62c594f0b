package dev.rung.engine;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.rung.engine.classpath.Fingerprint;
import dev.rung.engine.connection.Pipeline;
import dev.rung.engine.exception.RungException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.rung.engine");

    /** The packages from the last stage to the first. Each may use only the packages after it in this list. */
    private static final List<String> PACKAGES = List.of(
            "seeding",
            "adoption",
            "safeguard",
            "reset",
            "lint",
            "loss",
            "execution",
            "catalog",
            "plan",
            "history",
            "rights",
            "ddl",
            "schema",
            "connection",
            "store",
            "script",
            "discovery",
            "classpath",
            "authoring",
            "exception",
            "event",
            "settings",
            "model",
            "sql");

    @Test
    void a_stage_uses_only_the_stages_before_it() {
        for (int i = 1; i < PACKAGES.size(); i++) {
            noClasses()
                    .that()
                    .resideInAPackage("dev.rung.engine." + PACKAGES.get(i))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(PACKAGES.subList(0, i).stream()
                            .map(later -> "dev.rung.engine." + later)
                            .toArray(String[]::new))
                    .because("each arrow of the pipeline points one way, so that a stage can be read without the later"
                            + " ones")
                    .check(ENGINE);
        }
    }

    @Test
    void every_package_has_its_place() {
        assertThat(ENGINE.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals("dev.rung.engine"))
                        .map(name -> name.substring("dev.rung.engine.".length()))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(PACKAGES);
    }

    @Test
    void the_picture_for_contributors_shows_every_arrow() throws IOException {
        Set<String> values = Set.of("model", "settings", "event", "exception", "sql");
        Set<String> arrows = ENGINE.stream()
                .flatMap(from -> from.getDirectDependenciesFromSelf().stream())
                .map(use -> packageOf(use.getOriginClass()) + " --> " + packageOf(use.getTargetClass()))
                .filter(arrow -> arrow.matches("\\w+ --> \\w+"))
                .filter(arrow -> Arrays.stream(arrow.split(" --> ")).distinct().count() == 2)
                .filter(arrow -> Arrays.stream(arrow.split(" --> ")).noneMatch(values::contains))
                .collect(Collectors.toSet());
        Set<String> picture = Files.readAllLines(Path.of("../../CONTRIBUTING.md")).stream()
                .map(String::strip)
                .filter(line -> line.contains(" --> "))
                .collect(Collectors.toSet());
        assertThat(picture).isEqualTo(arrows);
    }

    /** The last part of the name of one of the engine's packages; empty for other packages and the facade. */
    private static String packageOf(JavaClass type) {
        String prefix = "dev.rung.engine.";
        return type.getPackageName().startsWith(prefix) ? type.getPackageName().substring(prefix.length()) : "";
    }

    @Test
    void nothing_uses_the_facade() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.rung.engine")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.rung.engine")
                .because("the facade is what users call, not what the stages are made of")
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
        // Error Prone's DefaultLocale, StringCaseLocaleUsage and DefaultCharset find the implicit uses.
        noClasses()
                .that()
                .doNotBelongToAnyOf(Pipeline.class, Fingerprint.class)
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
    void nothing_depends_on_the_internal_packages_of_the_dsl() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.rung.postgres.internal..")
                .because("the DSL's module doesn't export it")
                .check(ENGINE);
    }

    @Test
    void the_engine_depends_on_no_application_and_no_framework() {
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
