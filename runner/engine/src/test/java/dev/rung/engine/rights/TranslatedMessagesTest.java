package dev.rung.engine.rights;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.engine.Databases;
import dev.rung.engine.Databases.Database;
import dev.rung.engine.connection.Session;
import dev.rung.engine.connection.SessionSettings;
import dev.rung.engine.model.MissingRight;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.SetName;
import dev.rung.engine.settings.Liveness;
import java.sql.DriverManager;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Tests the information from the catalog if the server's language isn't English. The messages are PostgreSQL's own
 * translations.
 */
@ExtendWith(Databases.class)
class TranslatedMessagesTest {

    private static final String PASSWORD = "only for this test";

    private Database database;
    private String migrator;

    @BeforeEach
    void createRole(Database given) {
        database = given;
        migrator = "migrator_" + given.scratch().name();
        database.execute(
                "create role " + migrator + " login password '" + PASSWORD + "'",
                "create schema shop",
                "grant usage on schema shop to " + migrator,
                "create table shop.orders (id int)");
    }

    @AfterEach
    void dropRole() {
        database.execute("drop owned by " + migrator + " cascade", "drop role " + migrator);
    }

    @Test
    void the_last_word_is_tried_as_a_name() {
        for (String message :
                new String[] {"keine Berechtigung für Tabelle orders", "droit refusé pour la table « orders »"}) {
            assertThat(explain("42501", message))
                    .map(MissingRight::toString)
                    .contains(
                            "the role \"%1$s\" lacks SELECT, INSERT, UPDATE, DELETE on the table \"shop\".\"orders\"\n  let \"%2$s\" run: GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE \"shop\".\"orders\" TO \"%1$s\";"
                                    .formatted(migrator, database.scratch().user()));
        }
    }

    @Test
    void the_owner_is_named_where_no_privilege_is_missing() {
        database.execute("grant all on shop.orders to " + migrator);
        assertThat(explain("42501", "Berechtigung nur für Eigentümer der Tabelle orders"))
                .map(MissingRight::fact)
                .contains(
                        "the table \"shop\".\"orders\" belongs to \"%s\", and the role \"%s\" doesn't have its privileges"
                                .formatted(database.scratch().user(), migrator));
    }

    @Test
    void the_schema_is_checked_if_no_name_is_found() {
        assertThat(explain("42501", "スキーマshopへのアクセスが拒否されました"))
                .map(MissingRight::fact)
                .contains("the role \"" + migrator + "\" lacks CREATE on the schema \"shop\"");
        database.execute("grant create on schema shop to " + migrator);
        assertThat(explain("42501", "許可がありません")).isEmpty();
    }

    @Test
    void another_error_is_none_of_a_right() {
        assertThat(explain("42P01", "permission denied for table orders")).isEmpty();
    }

    private Optional<MissingRight> explain(String state, String message) {
        SessionSettings settings = new SessionSettings(
                new SetName("shop"),
                new SchemaName("shop"),
                "test",
                Optional.empty(),
                Liveness.DEFAULT,
                MissingRights::explainOwn);
        try (Session session = Session.open(
                () -> DriverManager.getConnection(database.scratch().url(), migrator, PASSWORD), settings)) {
            PSQLException error =
                    new PSQLException(new ServerErrorMessage("SERROR\0C" + state + "\0M" + message + "\0"));
            return MissingRights.explain(session, error, Operation.RECORDING);
        }
    }
}
