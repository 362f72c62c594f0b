package dev.rung.app.adid;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AdidRoundTripTest {

    private final AdidDatabase database = new AdidDatabase();

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void the_migrations_run_in_the_order_of_the_document() {
        assertThat(database.versions())
                .containsExactly(
                        "001_init",
                        "002_did_indexes",
                        "002_vc_enhancements",
                        "003_uat_tables",
                        "004_users_and_auth",
                        "005_wallets_and_oauth",
                        "006_data_access",
                        "006_delegates_and_attributes",
                        "007_add_delegates",
                        "008_index_credentials_by_holder");
    }

    @Test
    void every_up_changes_the_catalog() throws SQLException {
        assertThat(catalogs(database.versions())).doesNotHaveDuplicates();
    }

    @Test
    void every_down_restores_exactly_the_catalog_before_its_up() throws SQLException {
        List<String> versions = database.versions();
        List<List<String>> catalogs = catalogs(versions);

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

    @Test
    void a_full_round_leaves_the_catalog_as_it_was() throws SQLException {
        List<List<String>> catalogs = catalogs(database.versions());

        database.rollBackAll();
        assertThat(database.catalog()).isEqualTo(catalogs.getFirst());

        database.migrate();
        assertThat(database.catalog()).isEqualTo(catalogs.getLast());
        assertThat(database.query("select version from schema_migrations order by version"))
                .isEqualTo(database.versions());
    }

    @Test
    void the_set_can_be_applied_to_several_schemas_of_one_database() throws SQLException {
        database.migrate();
        database.migrateSchema("tenant");

        assertThat(database.catalog("tenant").stream().map(line -> line.replace("tenant.", "adid.")))
                .containsExactlyElementsOf(database.catalog());
    }

    /** Migrates to the end: the catalog before the first migration, and after each. */
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
