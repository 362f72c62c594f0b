package dev.rung.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

    @ParameterizedTest
    @MethodSource("dev.rung.app.SetDatabase#sets")
    void every_up_changes_the_catalog(String set) throws SQLException {
        try (SetDatabase database = new SetDatabase(set)) {
            assertThat(catalogs(database)).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("dev.rung.app.SetDatabase#sets")
    void every_down_restores_exactly_the_catalog_before_its_up(String set) throws SQLException {
        try (SetDatabase database = new SetDatabase(set)) {
            List<String> versions = database.versions();
            List<List<String>> catalogs = catalogs(database);

            for (int last = versions.size() - 2; last >= 0; last--) {
                database.rollBackTo(versions.get(last));
                assertThat(database.catalog())
                        .as("after rolling back to %s", versions.get(last))
                        .isEqualTo(catalogs.get(last + 1));

                database.migrate();
                assertThat(database.catalog())
                        .as("after applying all above %s again", versions.get(last))
                        .isEqualTo(catalogs.getLast());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dev.rung.app.SetDatabase#sets")
    void a_full_round_leaves_the_catalog_as_it_was(String set) throws SQLException {
        try (SetDatabase database = new SetDatabase(set)) {
            List<List<String>> catalogs = catalogs(database);

            database.rollBackAll();
            assertThat(database.catalog()).isEqualTo(catalogs.getFirst());

            database.migrate();
            assertThat(database.catalog()).isEqualTo(catalogs.getLast());
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

    /** Migrates to the end: the catalog before the first migration, and after each. */
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
