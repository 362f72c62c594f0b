package dev.rung.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.rung.cli.logging.JsonLoggingProvider;
import dev.rung.cli.output.Output;
import dev.rung.cli.terminal.Surroundings;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.rung.cli");

    @Test
    void nothing_depends_on_what_the_dsl_keeps_to_itself() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.rung.postgres.internal..")
                .because("the DSL's module doesn't export it")
                .check(CLASSES);
    }

    @Test
    void only_main_ends_the_process() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Main.class.getName())
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .because("a command returns what it came to, so that it can be run inside a program")
                .check(CLASSES);
    }

    @Test
    void only_the_output_prints() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Output.class, Interruption.class)
                .and()
                .resideOutsideOfPackage(JsonLoggingProvider.class.getPackageName())
                .should()
                .callMethod(PrintStream.class, "println", String.class)
                .orShould()
                .callMethod(PrintStream.class, "print", String.class)
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .because("quiet, JSON, colours and screens are decided in one place")
                .check(CLASSES);
    }

    @Test
    void only_the_terminal_package_reads_the_process() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        Surroundings.class.getPackageName(), JsonLoggingProvider.class.getPackageName())
                .and()
                .doNotBelongToAnyOf(Interruption.class)
                .should()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "console")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .because("a test must be able to give a run other surroundings")
                .check(CLASSES);
    }

    @Test
    void nothing_depends_on_the_default_locale_or_charset() {
        // Error Prone's DefaultLocale, StringCaseLocaleUsage and DefaultCharset find implicit uses.
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(Locale.class, "getDefault", Locale.Category.class)
                .orShould()
                .callMethod(Charset.class, "defaultCharset")
                .because("a command does and says the same in every locale")
                .check(CLASSES);
    }

    @Test
    void the_command_line_uses_the_public_api_of_the_engine_alone() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("dev.rung.engine..")
                        .and(resideOutsideOfPackages(
                                "dev.rung.engine",
                                "dev.rung.engine.authoring",
                                "dev.rung.engine.event",
                                "dev.rung.engine.exception",
                                "dev.rung.engine.model",
                                "dev.rung.engine.settings")))
                .because("what the command line can do, every other program can do")
                .check(CLASSES);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("dev.rung.cli.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void only_the_root_package_depends_on_the_commands() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..cli.output..",
                        "..cli.connection..",
                        "..cli.classpath..",
                        "..cli.backup..",
                        "..cli.terminal..",
                        "..cli.usage..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..cli.command..", "..cli.demo..", "picocli..")
                .because("arguments are parsed in the commands, and nowhere else")
                .check(CLASSES);
    }
}
