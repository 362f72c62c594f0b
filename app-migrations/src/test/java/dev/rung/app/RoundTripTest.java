package dev.rung.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("every-version")
class RoundTripTest {

    @ParameterizedTest
    @MethodSource("dev.rung.app.SetDatabase#sets")
    void every_up_changes_the_catalog_and_every_down_restores_it(String set) throws SQLException {
        try (SetDatabase database = new SetDatabase(set)) {
            List<String> versions = database.versions();
            List<List<String>> catalogs = catalogs(database);
            assertThat(catalogs).doesNotHaveDuplicates();

            for (int undone = versions.size() - 1; undone > 0; undone--) {
                database.rollBackTo(versions.get(undone - 1));
                assertThat(database.catalog())
                        .as("after rolling back %s", versions.get(undone))
                        .isEqualTo(catalogs.get(undone));
            }
            database.rollBackAll();
            assertThat(database.catalog()).isEqualTo(catalogs.getFirst());
        }
    }

    @ParameterizedTest
    @MethodSource("dev.rung.app.SetDatabase#sets")
    void a_full_round_leaves_the_catalog_as_it_was(String set) throws SQLException {
        try (SetDatabase database = new SetDatabase(set)) {
            database.migrate();
            List<String> catalog = database.catalog();

            database.rollBackAll();
            database.migrate();

            assertThat(database.catalog()).isEqualTo(catalog);
            assertThat(database.query("select version from schema_migrations order by version"))
                    .isEqualTo(database.versions());
        }
    }

    @ParameterizedTest
    @MethodSource("dev.rung.app.SetDatabase#sets")
    void a_set_can_be_applied_to_several_schemas_of_one_database(String set) throws SQLException {
        try (SetDatabase database = new SetDatabase(set)) {
            database.migrate();
            database.migrateSchema("tenant");

            assertThat(database.catalog("tenant").stream().map(line -> line.replace("tenant.", set + ".")))
                    .containsExactlyElementsOf(database.catalog());
        }
    }

    /** Applies all migrations, and returns the catalog before the first and after each. */
    private static List<List<String>> catalogs(SetDatabase database) throws SQLException {
        List<List<String>> catalogs = new ArrayList<>();
        catalogs.add(database.catalog());
        for (String version : database.versions()) {
            database.migrateTo(version);
            catalogs.add(database.catalog());
        }
        return catalogs;
    }
}
