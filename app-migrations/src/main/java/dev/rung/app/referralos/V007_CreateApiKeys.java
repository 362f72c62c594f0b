package dev.rung.app.referralos;

import static dev.rung.app.referralos.Checks.isAfter;
import static dev.rung.app.referralos.Checks.isNotBefore;
import static dev.rung.app.referralos.Checks.isSha256;
import static dev.rung.app.referralos.Checks.matches;
import static dev.rung.app.referralos.Columns.ID;
import static dev.rung.app.referralos.Columns.OWNER_ID;
import static dev.rung.app.referralos.Columns.TIME_OF_INSERT;
import static dev.rung.postgres.PostgresDSL.commentOnColumn;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.dropTable;
import static dev.rung.postgres.PostgresTypes.BYTEA;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.constraint;
import static org.jooq.impl.DSL.createTable;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;

import dev.rung.Migration;
import dev.rung.Steps;
import dev.rung.Timeouts;
import org.jooq.Field;

/** Creates the API keys of the tenants' servers. */
@Timeouts(statement = "30s")
public final class V007_CreateApiKeys implements Migration {

    private static final Field<String[]> SCOPES = field(name("scopes"), TEXT.array());

    private static final Field<String[]> KNOWN_SCOPES = array(
                    inline("users:write"),
                    inline("codes:read"),
                    inline("codes:write"),
                    inline("referrals:read"),
                    inline("referrals:write"),
                    inline("rewards:read"),
                    inline("rewards:write"))
            .cast(TEXT.array());

    @Override
    public void up(Steps steps) {
        steps.run(createTable("api_keys")
                .column("id", ID)
                .column("tenant_id", OWNER_ID)
                .column("name", VARCHAR(128).notNull())
                .column("key_prefix", VARCHAR(16).notNull())
                .column("key_hash", BYTEA.notNull())
                .column("scopes", TEXT.array().notNull().defaultValue(new String[0]))
                .column("last_used_at", TIMESTAMPTZ)
                .column("expires_at", TIMESTAMPTZ)
                .column("revoked_at", TIMESTAMPTZ)
                .column("created_at", TIME_OF_INSERT)
                .column("updated_at", TIME_OF_INSERT)
                .constraints(
                        constraint("api_keys_pkey").primaryKey("id"),
                        constraint("api_keys_key_hash_key").unique("key_hash"),
                        constraint("api_keys_tenant_id_fkey")
                                .foreignKey("tenant_id")
                                .references("tenants", "id")
                                .onDeleteCascade(),
                        constraint("api_keys_key_prefix_check")
                                .check(matches("key_prefix", "^rk_(live|test)_[A-Za-z0-9]{4,8}$")),
                        constraint("api_keys_key_hash_check").check(isSha256("key_hash")),
                        constraint("api_keys_scopes_check").check(KNOWN_SCOPES.contains(SCOPES)),
                        constraint("api_keys_expires_at_check").check(isAfter("expires_at", "created_at")),
                        constraint("api_keys_revoked_at_check").check(isNotBefore("revoked_at", "created_at"))));
        UpdatedAt.keep(steps, "api_keys");
        steps.run(
                commentOnTable("api_keys")
                        .is("Keys with which a tenant's servers call; each is shown once and not kept"),
                commentOnColumn("api_keys", "key_prefix").is("The key's first characters, to tell keys apart"),
                commentOnColumn("api_keys", "key_hash").is("SHA-256 of the whole key"),
                commentOnColumn("api_keys", "scopes").is("What the key may be used for"),
                commentOnColumn("api_keys", "last_used_at").is("To the minute; null for a key never used"));
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropTable("api_keys"));
    }
}
