package dev.rung.engine.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.engine.Databases;
import dev.rung.engine.Databases.Database;
import dev.rung.engine.MigrationSources;
import dev.rung.engine.Rung;
import dev.rung.engine.exception.ConnectionException;
import dev.rung.engine.settings.SessionRole;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Databases.class)
class RoleTest {

    private static final String PASSWORD = "only for this test";

    @TempDir
    private Path folder;

    @Test
    void an_assumed_role_owns_created_objects_and_its_user_is_recorded(Database database) {
        String owner = "owner of " + database.scratch().name();
        String migrator = "migrator_" + database.scratch().name();
        database.execute(
                "create role \"" + owner + "\" nologin",
                "create role " + migrator + " login password '" + PASSWORD + "' in role \"" + owner + "\"",
                "grant create on database " + database.scratch().name() + " to \"" + owner + "\"");
        try {
            as(migrator, database).role(new SessionRole(owner)).build().migrate();
            assertThat(database.value(
                            "select string_agg(distinct tableowner, ',') from pg_tables where schemaname = 'shop'"))
                    .isEqualTo(owner);
            assertThat(database.value("select applied_by from shop.schema_migrations"))
                    .isEqualTo(migrator);
        } finally {
            database.execute(
                    "drop owned by \"" + owner + "\" cascade", "drop role \"" + owner + "\"", "drop role " + migrator);
        }
    }

    @Test
    void a_missing_role_is_named(Database database) {
        Rung rung = database.rung(oneTable()).role(new SessionRole("no one")).build();
        assertThatThrownBy(rung::migrate)
                .isInstanceOf(ConnectionException.class)
                .hasMessage("can't assume the role \"no one\": it doesn't exist\n  create it, or name another");
    }

    @Test
    void a_user_who_may_not_assume_a_role_gets_the_statement_that_grants_it(Database database) {
        String stranger = "stranger_" + database.scratch().name();
        database.execute("create role " + stranger + " login password '" + PASSWORD + "'");
        try {
            Rung rung = as(stranger, database)
                    .role(new SessionRole(database.scratch().user()))
                    .build();
            assertThatThrownBy(rung::status)
                    .isInstanceOf(ConnectionException.class)
                    .hasMessage("the user \"%s\" may not assume the role \"%s\"\n  grant \"%2$s\" to \"%1$s\""
                            .formatted(stranger, database.scratch().user()));
        } finally {
            database.execute("drop role " + stranger);
        }
    }

    private dev.rung.engine.RungBuilder as(String user, Database database) {
        return Rung.on(() -> DriverManager.getConnection(database.scratch().url(), user, PASSWORD))
                .classLoader(oneTable());
    }

    private ClassLoader oneTable() {
        return MigrationSources.shop(folder)
                .migration(
                        "V001_A",
                        "steps.run(createTable(\"a\").column(\"id\", INTEGER));",
                        "steps.run(dropTable(\"a\"));")
                .load();
    }
}
