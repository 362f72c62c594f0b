package dev.rung.app.kratos;

import static dev.rung.postgres.PostgresDSL.commentOnColumn;
import static dev.rung.postgres.PostgresDSL.commentOnFunction;
import static dev.rung.postgres.PostgresDSL.commentOnIndex;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.commentOnView;
import static dev.rung.postgres.PostgresDSL.createFunction;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.createTrigger;
import static dev.rung.postgres.PostgresDSL.createUniqueIndex;
import static dev.rung.postgres.PostgresDSL.createView;
import static dev.rung.postgres.PostgresDSL.currentTimestamp;
import static dev.rung.postgres.PostgresDSL.dropFunction;
import static dev.rung.postgres.PostgresDSL.dropIndex;
import static dev.rung.postgres.PostgresDSL.dropTable;
import static dev.rung.postgres.PostgresDSL.dropTrigger;
import static dev.rung.postgres.PostgresDSL.dropView;
import static dev.rung.postgres.PostgresTypes.BYTEA;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.JSONB;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.TRIGGER;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static org.jooq.impl.DSL.constraint;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.createTable;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import dev.rung.Migration;
import dev.rung.Steps;
import dev.rung.postgres.triggers.TriggerEvent;
import java.time.OffsetDateTime;
import org.jooq.DataType;
import org.jooq.Field;

/**
 * Creates the data keys of the key management. Each key is encrypted under the root key and has a version, and a version has at
 * most one active key.
 */
public final class V000002_CreateKmsDataKeys implements Migration {

    private static final DataType<OffsetDateTime> TIME_OF_INSERT =
            TIMESTAMPTZ.notNull().defaultValue(currentTimestamp(TIMESTAMPTZ));

    private static final Field<String> STATUS = field(name("status"), VARCHAR);
    private static final Field<String> ALGORITHM = field(name("algorithm"), VARCHAR);
    private static final Field<Integer> VERSION = field(name("version"), INTEGER);
    private static final Field<OffsetDateTime> CREATED_AT = field(name("created_at"), TIMESTAMPTZ);
    private static final Field<OffsetDateTime> EXPIRES_AT = field(name("expires_at"), TIMESTAMPTZ);

    @Override
    public void up(Steps steps) {
        createKeys(steps);
        createIndexes(steps);
        maintainUpdatedAt(steps);
        createStats(steps);
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropView("kms_key_stats"));
        steps.run(dropTrigger("kms_data_keys", "trigger_update_kms_data_keys_updated_at"));
        steps.run(dropFunction("update_kms_data_keys_updated_at"));
        steps.run(
                dropIndex("idx_kms_data_keys_version_status"),
                dropIndex("idx_kms_data_keys_key_hash"),
                dropIndex("idx_kms_data_keys_expires_at"),
                dropIndex("idx_kms_data_keys_updated_at"),
                dropIndex("idx_kms_data_keys_created_at"),
                dropIndex("idx_kms_data_keys_status"),
                dropIndex("idx_kms_data_keys_version"));
        steps.run(dropTable("kms_data_keys"));
    }

    private static void createKeys(Steps steps) {
        steps.run(createTable("kms_data_keys")
                .column("id", VARCHAR(36))
                .column("version", INTEGER.notNull())
                .column("algorithm", VARCHAR(50).notNull().defaultValue("AES-256-GCM"))
                .column("encrypted_key", BYTEA.notNull())
                .column("key_hash", VARCHAR(64).notNull())
                .column("status", VARCHAR(20).notNull().defaultValue("active"))
                .column("created_at", TIME_OF_INSERT)
                .column("updated_at", TIME_OF_INSERT)
                .column("expires_at", TIMESTAMPTZ)
                .column("metadata", JSONB)
                .constraints(
                        constraint("kms_data_keys_pkey").primaryKey("id"),
                        constraint("kms_data_keys_status_check")
                                .check(STATUS.in("active", "inactive", "expired", "revoked")),
                        constraint("kms_data_keys_algorithm_check")
                                .check(ALGORITHM.in("AES-256-GCM", "AES-256-CBC", "ChaCha20-Poly1305", "SM4-GCM"))));
        steps.run(
                commentOnTable("kms_data_keys").is("Data keys, each encrypted under the root key"),
                commentOnColumn("kms_data_keys", "id").is("A UUID in text form"),
                commentOnColumn("kms_data_keys", "version").is("Rises by one with each rotation"),
                commentOnColumn("kms_data_keys", "algorithm").is("The cipher that the key is for"),
                commentOnColumn("kms_data_keys", "encrypted_key").is("The key itself, encrypted under the root key"),
                commentOnColumn("kms_data_keys", "key_hash")
                        .is("SHA-256 of the plain key, hexadecimal, to verify a decryption"),
                commentOnColumn("kms_data_keys", "status")
                        .is("active: encrypts and decrypts; inactive: decrypts only; expired, revoked: neither"),
                commentOnColumn("kms_data_keys", "created_at").is("When the key was made"),
                commentOnColumn("kms_data_keys", "updated_at").is("Kept by a trigger"),
                commentOnColumn("kms_data_keys", "expires_at").is("When the key must be rotated; null for never"),
                commentOnColumn("kms_data_keys", "metadata").is("What the key's owner wants to know of it"));
    }

    private static void createIndexes(Steps steps) {
        steps.run(
                createIndex("idx_kms_data_keys_version").on("kms_data_keys", "version"),
                createIndex("idx_kms_data_keys_status").on("kms_data_keys", "status"),
                createIndex("idx_kms_data_keys_created_at").on("kms_data_keys", "created_at"),
                createIndex("idx_kms_data_keys_updated_at").on("kms_data_keys", "updated_at"),
                createIndex("idx_kms_data_keys_expires_at").on("kms_data_keys", "expires_at"),
                createIndex("idx_kms_data_keys_key_hash").on("kms_data_keys", "key_hash"));
        steps.run(
                createUniqueIndex("idx_kms_data_keys_version_status")
                        .on("kms_data_keys", "version", "status")
                        .where(STATUS.eq("active")),
                commentOnIndex("idx_kms_data_keys_version_status").is("At most one active key of a version"));
    }

    private static void maintainUpdatedAt(Steps steps) {
        steps.run(
                createFunction("update_kms_data_keys_updated_at")
                        .returns(TRIGGER)
                        .language("plpgsql")
                        .as("""

                            begin
                              new.updated_at = current_timestamp;
                              return new;
                            end;
                            """),
                commentOnFunction("update_kms_data_keys_updated_at")
                        .is("Sets updated_at of a changed row to the time of the transaction"));
        steps.run(createTrigger("trigger_update_kms_data_keys_updated_at")
                .before(TriggerEvent.UPDATE)
                .on("kms_data_keys")
                .forEachRow()
                .execute("update_kms_data_keys_updated_at"));
    }

    private static void createStats(Steps steps) {
        Field<OffsetDateTime> now = currentTimestamp(TIMESTAMPTZ);
        steps.run(
                createView("kms_key_stats")
                        .as(select(
                                        STATUS,
                                        ALGORITHM,
                                        count().as("key_count"),
                                        count().filterWhere(EXPIRES_AT.le(now)).as("overdue_count"),
                                        max(VERSION).as("newest_version"),
                                        min(CREATED_AT).as("earliest_created"),
                                        max(CREATED_AT).as("latest_created"),
                                        min(EXPIRES_AT).as("next_expiry"))
                                .from(table(name("kms_data_keys")))
                                .groupBy(STATUS, ALGORITHM)),
                commentOnView("kms_key_stats")
                        .is("How many data keys there are of each status and algorithm, and how old"),
                commentOnColumn("kms_key_stats", "overdue_count").is("Those whose expires_at has passed"));
    }
}
