package dev.rung;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.rung.postgres.PostgresDSL;
import dev.rung.postgres.statement.PostgresStatement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String INTERNAL = "dev.rung.postgres.internal";
    private static final Pattern EXPORT = Pattern.compile(" *exports ([\\w.]+);");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.rung")
            .that(resideInAnyPackage("dev.rung", "dev.rung.postgres.."));

    @Test
    void families_have_no_cyclic_dependencies() {
        slices().matching("dev.rung.postgres.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a family uses only those that come before it in PostgresDSL's order")
                .check(CLASSES);
    }

    @Test
    void families_do_not_depend_on_the_entry_points_of_authors() {
        noClasses()
                .that()
                .resideInAPackage("dev.rung.postgres.*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.rung.postgres")
                .because("PostgresDSL inherits from all of them")
                .check(CLASSES);
    }

    @Test
    void properties_that_the_engine_reads_depend_on_no_statement() {
        classes()
                .that()
                .resideInAPackage("dev.rung.postgres.statement")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("dev.rung.postgres.statement", "org.jooq..", "org.jspecify.annotations", "java..")
                .because("facts hold for statements of all families")
                .check(CLASSES);
    }

    @Test
    void only_the_families_use_the_internal_package() {
        classes()
                .that()
                .resideInAPackage(INTERNAL)
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage("dev.rung.postgres.*..")
                .because("authors and the engine must not see how statements are written")
                .check(CLASSES);
    }

    @Test
    void the_dsl_depends_only_on_jooq() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.rung", "dev.rung.postgres..", "org.jooq..", "org.jspecify.annotations", "java..")
                .because("whatever it depends on, every migration carries along")
                .check(CLASSES);
    }

    @Test
    void toString_of_a_statement_returns_its_SQL() {
        classes()
                .that()
                .areAssignableTo(PostgresStatement.class)
                .and()
                .areNotInterfaces()
                .should(new ArchCondition<>("return toSql() from toString()") {
                    @Override
                    public void check(JavaClass statement, ConditionEvents events) {
                        boolean prints = statement.getAllMethods().stream()
                                .filter(method -> method.getName().equals("toString"))
                                .flatMap(method -> method.getMethodCallsFromSelf().stream())
                                .anyMatch(call -> call.getName().equals("toSql"));
                        events.add(new SimpleConditionEvent(statement, prints, statement.getName()));
                    }
                })
                .because("a record prints its components otherwise")
                .check(CLASSES);
    }

    @Test
    void entry_points_are_in_their_families() {
        for (Class<?> type = PostgresDSL.class.getSuperclass(); type != Object.class; type = type.getSuperclass()) {
            assertThat(type.getPackageName()).startsWith("dev.rung.postgres.");
        }
    }

    @Test
    void the_module_exports_every_package_except_the_internal_one() throws IOException {
        Set<String> packages = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(INTERNAL))
                .collect(Collectors.toSet());

        // The class path contains several module-info.class files, so this reads the source.
        assertThat(Files.readAllLines(Path.of("src/main/java/module-info.java")).stream()
                        .map(EXPORT::matcher)
                        .filter(Matcher::matches)
                        .map(export -> export.group(1)))
                .containsExactlyInAnyOrderElementsOf(packages);
    }
}
