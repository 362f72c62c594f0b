package dev.rung.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.rung.Migration;
import dev.rung.RepeatableMigration;
import org.junit.jupiter.api.Test;

class MigrationDependenciesTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.rung.app");

    @Test
    void migrations_depend_on_the_dsl_and_on_jooq_alone() {
        ArchRule rule = classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.rung",
                        "dev.rung.postgres..",
                        "dev.rung.safe",
                        "dev.rung.app..",
                        "org.jooq..",
                        "org.jspecify.annotations",
                        "java..")
                .because("a migration is read and recorded without the engine, and lives longer than it");

        rule.check(CLASSES);
    }

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
    void sets_do_not_depend_on_each_other() {
        ArchRule rule = slices().matching("dev.rung.app.(*)..")
                .should()
                .notDependOnEachOther()
                .because("each set is applied, and deleted, without the others");

        rule.check(CLASSES);
    }

    @Test
    void only_migrations_are_public() {
        ArchRule rule = classes()
                .that()
                .arePublic()
                .should()
                .implement(Migration.class)
                .orShould()
                .implement(RepeatableMigration.class)
                .because("what they share is nobody else's business");

        rule.check(CLASSES);
    }
}
