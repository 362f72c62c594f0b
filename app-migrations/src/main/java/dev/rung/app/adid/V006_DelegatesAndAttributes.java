package dev.rung.app.adid;

import static dev.rung.app.adid.Checks.isAfter;
import static dev.rung.app.adid.Checks.isNotBefore;
import static dev.rung.app.adid.Checks.isOneOf;
import static dev.rung.app.adid.Checks.isTxHash;
import static dev.rung.app.adid.Checks.matches;
import static dev.rung.app.adid.Checks.text;
import static dev.rung.app.adid.Checks.time;
import static dev.rung.app.adid.Columns.DID;
import static dev.rung.app.adid.Columns.ID;
import static dev.rung.app.adid.Columns.TIME_OF_INSERT;
import static dev.rung.app.adid.Columns.TX_HASH;
import static dev.rung.app.adid.Columns.WORD;
import static dev.rung.postgres.PostgresDSL.commentOnColumn;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.createUniqueIndex;
import static dev.rung.postgres.PostgresDSL.dropTable;
import static dev.rung.postgres.PostgresTypes.BYTEA;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.VARCHAR;
import static org.jooq.impl.DSL.constraint;
import static org.jooq.impl.DSL.createTable;

import dev.rung.Migration;
import dev.rung.Steps;

/** Creates the delegates that act for a DID, and the attributes in its document, each with a period of validity. */
public final class V006_DelegatesAndAttributes implements Migration {

    @Override
    public void up(Steps steps) {
        createDidDelegates(steps);
        createDidAttributes(steps);
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropTable("did_attributes"), dropTable("did_delegates"));
    }

    private static void createDidDelegates(Steps steps) {
        steps.run(createTable("did_delegates")
                .column("id", ID)
                .column("did", DID.notNull())
                .column("delegate", DID.notNull())
                .column("delegate_type", WORD.notNull())
                .column("valid_from", TIME_OF_INSERT)
                .column("valid_until", TIMESTAMPTZ)
                .column("revoked_at", TIMESTAMPTZ)
                .column("tx_hash", TX_HASH)
                .column("created_at", TIME_OF_INSERT)
                .constraints(
                        constraint("did_delegates_pkey").primaryKey("id"),
                        constraint("did_delegates_did_fkey")
                                .foreignKey("did")
                                .references("dids", "did")
                                .onDeleteCascade(),
                        constraint("did_delegates_delegate_check")
                                .check(text("delegate").ne(text("did"))),
                        constraint("did_delegates_delegate_type_check")
                                .check(isOneOf(
                                        "delegate_type",
                                        "authentication",
                                        "assertionMethod",
                                        "keyAgreement",
                                        "capabilityInvocation",
                                        "capabilityDelegation")),
                        constraint("did_delegates_valid_until_check").check(isAfter("valid_until", "valid_from")),
                        constraint("did_delegates_revoked_at_check").check(isNotBefore("revoked_at", "created_at")),
                        constraint("did_delegates_tx_hash_check").check(isTxHash("tx_hash"))));
        steps.run(
                createIndex("did_delegates_did_idx").on("did_delegates", "did"),
                createIndex("did_delegates_delegate_idx").on("did_delegates", "delegate"),
                createUniqueIndex("did_delegates_unrevoked_key")
                        .on("did_delegates", "did", "delegate", "delegate_type")
                        .where(time("revoked_at").isNull()));
        steps.run(
                commentOnTable("did_delegates").is("Who may act for a DID, for which purpose and how long"),
                commentOnColumn("did_delegates", "delegate")
                        .is("A DID, or a bare address on the chain; therefore no foreign key"),
                commentOnColumn("did_delegates", "delegate_type")
                        .is("The verification relationship of DID Core in which the delegate may act"),
                commentOnColumn("did_delegates", "valid_until").is("Null for until revoked"));
    }

    private static void createDidAttributes(Steps steps) {
        steps.run(createTable("did_attributes")
                .column("id", ID)
                .column("did", DID.notNull())
                .column("name", VARCHAR(128).notNull())
                .column("value", BYTEA.notNull())
                .column("valid_from", TIME_OF_INSERT)
                .column("valid_until", TIMESTAMPTZ)
                .column("revoked_at", TIMESTAMPTZ)
                .column("tx_hash", TX_HASH)
                .column("created_at", TIME_OF_INSERT)
                .constraints(
                        constraint("did_attributes_pkey").primaryKey("id"),
                        constraint("did_attributes_did_fkey")
                                .foreignKey("did")
                                .references("dids", "did")
                                .onDeleteCascade(),
                        constraint("did_attributes_name_check")
                                .check(matches("name", "^did/(pub|svc)/[A-Za-z0-9]+(/[A-Za-z0-9]+)*$")),
                        constraint("did_attributes_valid_until_check").check(isAfter("valid_until", "valid_from")),
                        constraint("did_attributes_revoked_at_check").check(isNotBefore("revoked_at", "created_at")),
                        constraint("did_attributes_tx_hash_check").check(isTxHash("tx_hash"))));
        steps.run(createIndex("did_attributes_did_name_idx").on("did_attributes", "did", "name"));
        steps.run(
                commentOnTable("did_attributes").is("Public keys and services that a DID's document shows for a time"),
                commentOnColumn("did_attributes", "name")
                        .is("did/pub/... for a key, did/svc/... for a service; a name may have several values"),
                commentOnColumn("did_attributes", "value").is("As on the chain: the raw key, or the URL in UTF-8"),
                commentOnColumn("did_attributes", "valid_until").is("Null for until revoked"));
    }
}
