package dev.rung.app.adid;

import static dev.rung.app.adid.Checks.isAfter;
import static dev.rung.app.adid.Checks.isBetween;
import static dev.rung.app.adid.Checks.isOneOf;
import static dev.rung.app.adid.Checks.matches;
import static dev.rung.app.adid.Columns.DID;
import static dev.rung.app.adid.Columns.TIME_OF_INSERT;
import static dev.rung.app.adid.Columns.WORD;
import static dev.rung.postgres.PostgresDSL.commentOnColumn;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.dropTable;
import static dev.rung.postgres.PostgresTypes.BOOLEAN;
import static dev.rung.postgres.PostgresTypes.SMALLINT;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static org.jooq.impl.DSL.constraint;
import static org.jooq.impl.DSL.createTable;

import dev.rung.Migration;
import dev.rung.Steps;

/**
 * Supports user acceptance testing: feature flags hide features that aren't accepted yet, and sandbox flags mark the DIDs that
 * testers may use without the blockchain.
 */
public final class V003_UatTables implements Migration {

    @Override
    public void up(Steps steps) {
        createFeatureFlags(steps);
        createSandboxFlags(steps);
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropTable("sandbox_flags"), dropTable("feature_flags"));
    }

    private static void createFeatureFlags(Steps steps) {
        steps.run(createTable("feature_flags")
                .column("key", VARCHAR(64).notNull())
                .column("description", TEXT.notNull())
                .column("enabled", BOOLEAN.notNull().defaultValue(false))
                .column("rollout_percentage", SMALLINT.notNull().defaultValue((short) 100))
                .column("created_at", TIME_OF_INSERT)
                .column("updated_at", TIME_OF_INSERT)
                .constraints(
                        constraint("feature_flags_pkey").primaryKey("key"),
                        constraint("feature_flags_key_check")
                                .check(matches("key", "^[a-z][a-z0-9]*([._-][a-z0-9]+)*$")),
                        constraint("feature_flags_rollout_percentage_check")
                                .check(isBetween("rollout_percentage", 0, 100))));
        steps.run(
                commentOnTable("feature_flags").is("Features that can be switched without a release"),
                commentOnColumn("feature_flags", "rollout_percentage")
                        .is("The share of accounts that see the feature while it is enabled"));
    }

    private static void createSandboxFlags(Steps steps) {
        steps.run(createTable("sandbox_flags")
                .column("did", DID.notNull())
                .column("skip_anchoring", BOOLEAN.notNull().defaultValue(true))
                .column("auto_approve", BOOLEAN.notNull().defaultValue(false))
                .column("simulated_failure", WORD)
                .column("note", TEXT)
                .column("created_at", TIME_OF_INSERT)
                .column("expires_at", TIMESTAMPTZ.notNull())
                .constraints(
                        constraint("sandbox_flags_pkey").primaryKey("did"),
                        constraint("sandbox_flags_did_fkey")
                                .foreignKey("did")
                                .references("dids", "did")
                                .onDeleteCascade(),
                        constraint("sandbox_flags_simulated_failure_check")
                                .check(isOneOf(
                                        "simulated_failure",
                                        "chain_unreachable",
                                        "resolution_timeout",
                                        "invalid_signature",
                                        "status_list_unavailable")),
                        constraint("sandbox_flags_expires_at_check").check(isAfter("expires_at", "created_at"))));
        steps.run(createIndex("sandbox_flags_expires_at_idx").on("sandbox_flags", "expires_at"));
        steps.run(
                commentOnTable("sandbox_flags")
                        .is("DIDs in acceptance testing; a DID without a row here is a real one"),
                commentOnColumn("sandbox_flags", "skip_anchoring")
                        .is("Whether its transactions are only pretended, not sent to the chain"),
                commentOnColumn("sandbox_flags", "auto_approve")
                        .is("Whether offers and requests to it are accepted at once"),
                commentOnColumn("sandbox_flags", "simulated_failure")
                        .is("The failure that every operation with it meets; null for none"));
    }
}
