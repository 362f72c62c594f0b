package dev.rung.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.engine.Databases.Database;
import dev.rung.engine.model.Leftover;
import dev.rung.engine.model.Leftover.Kind;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Tests that leftovers of interrupted statements are found. */
@ExtendWith(Databases.class)
@Timeout(60)
class LeftoversTest {

    private static final String BUILDING =
            "select count(*) from pg_index where indexrelid = to_regclass('shop.a_idx') and not indisvalid";

    @TempDir
    private Path folder;

    @Test
    void an_invalid_index_is_a_leftover_only_after_its_build_has_ended(Database database) throws Exception {
        Rung rung = migrated(database);
        CompletableFuture<Void> build;
        try (Connection other = database.connections().open();
                Statement inTheWay = other.createStatement()) {
            other.setAutoCommit(false);
            inTheWay.execute("lock table shop.a in row exclusive mode");
            build = CompletableFuture.runAsync(
                    () -> database.execute("create index concurrently a_idx on shop.a (id)"));
            while (!database.value(BUILDING).equals("1")) {
                Thread.sleep(20);
            }
            assertThat(rung.overview().leftovers()).isEmpty();
            database.execute("select pg_cancel_backend(pid) from pg_stat_progress_create_index");
            assertThat(build.handle((done, failure) -> failure).get())
                    .hasMessageContaining("canceling statement due to user request");
        }
        assertThat(rung.overview().leftovers())
                .containsExactly(new Leftover(Kind.INVALID_INDEX, "shop.a_idx", "drop index concurrently shop.a_idx"));
        clear(rung, database);
    }

    @Test
    void copies_of_indexes_and_half_detached_partitions_are_leftovers_of_their_schema_only(Database database)
            throws SQLException {
        Rung rung = migrated(database);
        database.execute(
                "create schema other",
                "create table other.a (id int)",
                "create index \"a b_ccnew1\" on shop.a (id)",
                "create index a_ccnew on other.a (id)",
                "update pg_index set indisvalid = false where indrelid in ('shop.a'::regclass, 'other.a'::regclass)",
                "create table shop.p (id int) partition by range (id)",
                "create table other.p1 partition of shop.p for values from (0) to (10)",
                "update pg_inherits set inhdetachpending = true where inhrelid = 'other.p1'::regclass");
        assertThat(rung.overview().leftovers())
                .containsExactly(
                        new Leftover(
                                Kind.INDEX_COPY, "shop.\"a b_ccnew1\"", "drop index concurrently shop.\"a b_ccnew1\""),
                        new Leftover(
                                Kind.PENDING_DETACH,
                                "other.p1",
                                "alter table shop.p detach partition other.p1 finalize"));
        clear(rung, database);
    }

    private Rung migrated(Database database) {
        Rung rung = database.rung(MigrationSources.shop(folder)
                        .migration("V001_A", RollbackTest.create("a"), RollbackTest.drop("a"))
                        .load())
                .build();
        rung.migrate();
        return rung;
    }

    /** Executes the statements of the leftovers, and checks that they remove them. */
    private static void clear(Rung rung, Database database) {
        rung.overview().leftovers().forEach(leftover -> database.execute(leftover.statement()));
        assertThat(rung.overview().leftovers()).isEmpty();
    }
}
