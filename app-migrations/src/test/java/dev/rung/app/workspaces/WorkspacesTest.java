package dev.rung.app.workspaces;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.rung.Steps;
import dev.rung.app.SetDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.PlainSQL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Compares the migrations with the same schema in plain SQL. */
@Tag("every-version")
@ExtendWith(WorkspacesRoles.class)
class WorkspacesTest {

    private final SetDatabase database = new SetDatabase("workspaces");

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void the_migrations_make_the_catalog_that_the_plain_sql_makes() throws IOException, SQLException {
        database.migrate();

        try (SetDatabase plain = new SetDatabase("workspaces")) {
            PlainWorkspaces.create(plain);

            assertThat(database.catalog()).containsExactlyElementsOf(plain.catalog());
        }
    }

    @Test
    void it_has_sixty_two_tables_without_their_partitions() throws SQLException {
        database.migrate();

        assertThat(database.query("""
            select relname from pg_class
             where relnamespace = 'workspaces'::regnamespace and relkind in ('r', 'p') and not relispartition
               and relname not like 'schema_migration%'\
            """)).hasSize(62);
    }

    @Test
    void it_has_something_of_every_sort_that_the_catalog_knows() throws SQLException {
        database.migrate();

        assertThat(database.catalog().stream().map(line -> line.substring(0, line.indexOf(" |"))))
                .contains(
                        "collation",
                        "column",
                        "comment",
                        "constraint",
                        "default privileges",
                        "domain",
                        "extension",
                        "index",
                        "policy",
                        "relation",
                        "routine",
                        "rule",
                        "schema",
                        "sequence",
                        "statistics",
                        "trigger",
                        "type",
                        "view");
    }

    @Test
    void every_down_takes_back_what_its_up_made_and_the_up_makes_it_again() throws SQLException {
        List<String> versions = database.versions();
        List<List<String>> catalogs = catalogs(versions);
        assertThat(catalogs).doesNotHaveDuplicates();

        for (int undone = versions.size() - 1; undone > 0; undone--) {
            String before = versions.get(undone - 1);
            database.rollBackTo(before);
            assertThat(database.catalog())
                    .as("after rolling back %s", versions.get(undone))
                    .containsExactlyElementsOf(catalogs.get(undone));

            database.migrateTo(versions.get(undone));
            assertThat(database.catalog())
                    .as("after applying %s again", versions.get(undone))
                    .containsExactlyElementsOf(catalogs.get(undone + 1));
            database.rollBackTo(before);
        }
        database.rollBackAll();
        assertThat(database.catalog()).containsExactlyElementsOf(catalogs.getFirst());
    }

    @Test
    void all_downs_at_once_leave_nothing_behind() throws SQLException {
        List<String> empty = database.catalog();
        database.migrate();

        database.rollBackAll();

        assertThat(database.catalog()).containsExactlyElementsOf(empty);
    }

    @Test
    void no_migration_holds_plain_sql() {
        DescribedPredicate<JavaMethodCall> plainSql = DescribedPredicate.describe("take plain SQL", call -> {
            AccessTarget.MethodCallTarget target = call.getTarget();
            boolean isOpaqueStep = target.getOwner().isEquivalentTo(Steps.class)
                    && List.of("sql", "call").contains(target.getName());
            return isOpaqueStep || target.isAnnotatedWith(PlainSQL.class);
        });
        ArchRule rule = noClasses()
                .should()
                .callMethodWhere(plainSql)
                .because("the set shows that all of it can be said in types; only the bodies of functions are text");

        rule.check(new ClassFileImporter().importPackagesOf(V001_CreateTypes.class));
    }

    /** Applies all migrations, and returns the catalog before the first and after each. */
    private List<List<String>> catalogs(List<String> versions) throws SQLException {
        List<List<String>> catalogs = new ArrayList<>();
        catalogs.add(database.catalog());
        for (String version : versions) {
            database.migrateTo(version);
            catalogs.add(database.catalog());
        }
        return catalogs;
    }
}
