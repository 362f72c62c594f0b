package dev.rung.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rung.engine.Rung;
import dev.rung.engine.model.RollbackTarget;
import dev.rung.engine.model.ScriptedSet;
import dev.rung.scratch.ScratchDatabase;
import dev.rung.scratch.ScratchServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("every-version")
class AllSetsTest {

    private final ScratchDatabase database = ScratchServer.shared().createDatabase();
    private final List<Rung> rungs =
            SetDatabase.recordedSets().stream().map(this::on).toList();

    @AfterEach
    void dropDatabase() {
        database.close();
    }

    @Test
    void all_sets_fit_into_one_database_and_leave_nothing_behind() throws SQLException {
        List<String> before = catalog();

        rungs.forEach(Rung::migrate);
        assertThat(SetDatabase.sets())
                .containsExactlyInAnyOrder("adid", "trustregistry", "kratos", "proofoffunds", "referralos");

        rungs.forEach(AllSetsTest::rollBackAll);
        assertThat(catalog()).isEqualTo(before);
    }

    @Test
    void the_order_in_which_sets_are_rolled_back_does_not_matter() throws SQLException {
        List<String> before = catalog();

        rungs.forEach(Rung::migrate);
        rungs.reversed().forEach(AllSetsTest::rollBackAll);

        assertThat(catalog()).isEqualTo(before);
    }

    @Test
    void rolling_one_set_back_changes_nothing_for_the_others() throws SQLException {
        for (Rung one : rungs) {
            rungs.forEach(Rung::migrate);
            List<String> others = catalogOfOthers(one);

            rollBackAll(one);

            assertThat(catalogOfOthers(one)).isEqualTo(others);
        }
    }

    @Test
    void the_server_is_of_the_version_that_the_build_asked_for() {
        String wanted = System.getProperty("rung.test.version");
        assumeTrue(wanted != null, "this run of the tests asks for no version");

        assertThat(wanted).startsWith(ScratchServer.shared().majorVersion() + ".");
    }

    private Rung on(ScriptedSet set) {
        return Rung.on(database::connect).set(set).build();
    }

    private static void rollBackAll(Rung rung) {
        rung.run(rung.planRollback(RollbackTarget.all(), Set.of()));
    }

    private List<String> catalog() throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = database.connect()) {
            for (Rung rung : rungs) {
                lines.addAll(CatalogSnapshot.of(connection, rung.schema().value()));
            }
        }
        return lines;
    }

    /** Returns the facts that matter to the other sets: their schemas, and the extensions that they require. */
    private List<String> catalogOfOthers(Rung one) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = database.connect()) {
            for (Rung rung : rungs) {
                if (rung != one) {
                    CatalogSnapshot.of(connection, rung.schema().value()).stream()
                            .filter(line -> !line.startsWith("extension"))
                            .forEach(lines::add);
                }
            }
        }
        return lines;
    }
}
