package dev.rung.app.kratos;

import static dev.rung.postgres.PostgresDSL.commentOnColumn;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.currentTimestamp;
import static dev.rung.postgres.PostgresDSL.dropTable;
import static dev.rung.postgres.PostgresTypes.BYTEA;
import static dev.rung.postgres.PostgresTypes.SERIAL;
import static dev.rung.postgres.PostgresTypes.TIMESTAMP;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static org.jooq.impl.DSL.constraint;
import static org.jooq.impl.DSL.createTable;

import dev.rung.Migration;
import dev.rung.Steps;
import java.time.LocalDateTime;
import org.jooq.DataType;

/**
 * Creates the users. Each item of personal data is encrypted in one column, and hashed in another for lookups without
 * decryption.
 */
public final class V000001_InitSchema implements Migration {

    private static final DataType<LocalDateTime> TIME_OF_INSERT =
            TIMESTAMP.notNull().defaultValue(currentTimestamp(TIMESTAMP));

    @Override
    public void up(Steps steps) {
        steps.run(createTable("users")
                .column("id", SERIAL)
                .column("username", VARCHAR(255).notNull())
                .column("password", VARCHAR(255).notNull())
                .column("email_encrypted", BYTEA)
                .column("email_hash", VARCHAR(64))
                .column("phone_encrypted", BYTEA)
                .column("phone_hash", VARCHAR(64))
                .column("name_encrypted", BYTEA)
                .column("name_hash", VARCHAR(64))
                .column("created_at", TIME_OF_INSERT)
                .column("updated_at", TIME_OF_INSERT)
                .constraints(
                        constraint("users_pkey").primaryKey("id"),
                        constraint("users_username_key").unique("username")));
        steps.run(
                createIndex("idx_users_email_hash").on("users", "email_hash"),
                createIndex("idx_users_phone_hash").on("users", "phone_hash"),
                createIndex("idx_users_name_hash").on("users", "name_hash"));
        steps.run(
                commentOnTable("users").is("People who can sign in; what identifies them is encrypted"),
                commentOnColumn("users", "password").is("A password hash with its parameters and salt"),
                commentOnColumn("users", "email_encrypted").is("The address, encrypted under a data key"),
                commentOnColumn("users", "email_hash").is("Keyed hash of the normalized address, hexadecimal"),
                commentOnColumn("users", "phone_encrypted").is("The number, encrypted under a data key"),
                commentOnColumn("users", "phone_hash").is("Keyed hash of the normalized number, hexadecimal"),
                commentOnColumn("users", "name_encrypted").is("The name, encrypted under a data key"),
                commentOnColumn("users", "name_hash").is("Keyed hash of the normalized name, hexadecimal"),
                commentOnColumn("users", "created_at").is("In the time zone of the session that inserted the row"),
                commentOnColumn("users", "updated_at").is("In the time zone of the session that changed the row"));
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropTable("users"));
    }
}
