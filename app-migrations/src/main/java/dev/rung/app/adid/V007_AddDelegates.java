package dev.rung.app.adid;

import static dev.rung.app.adid.Checks.isAfter;
import static dev.rung.app.adid.Checks.isAtLeast;
import static dev.rung.app.adid.Checks.isNotBefore;
import static dev.rung.app.adid.Checks.number;
import static dev.rung.app.adid.Checks.text;
import static dev.rung.app.adid.Checks.texts;
import static dev.rung.app.adid.Checks.time;
import static dev.rung.app.adid.Columns.DID;
import static dev.rung.app.adid.Columns.ID;
import static dev.rung.app.adid.Columns.TIME_OF_INSERT;
import static dev.rung.postgres.PostgresDSL.commentOnColumn;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.createUniqueIndex;
import static dev.rung.postgres.PostgresDSL.dropTable;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static dev.rung.postgres.PostgresTypes.TIMESTAMPTZ;
import static dev.rung.postgres.PostgresTypes.UUID;
import static org.jooq.impl.DSL.cardinality;
import static org.jooq.impl.DSL.constraint;
import static org.jooq.impl.DSL.createTable;

import dev.rung.Migration;
import dev.rung.Steps;

/** Creates the delegates that may present a credential on behalf of its holder, with the scope of each delegation. */
public final class V007_AddDelegates implements Migration {

    @Override
    public void up(Steps steps) {
        steps.run(createTable("credential_delegates")
                .column("id", ID)
                .column("credential_id", UUID.notNull())
                .column("holder_did", DID.notNull())
                .column("delegate_did", DID.notNull())
                .column("verifier_did", DID)
                .column("claims", TEXT.array())
                .column("max_presentations", INTEGER)
                .column("presentations", INTEGER.notNull().defaultValue(0))
                .column("valid_from", TIME_OF_INSERT)
                .column("valid_until", TIMESTAMPTZ.notNull())
                .column("revoked_at", TIMESTAMPTZ)
                .column("created_at", TIME_OF_INSERT)
                .constraints(
                        constraint("credential_delegates_pkey").primaryKey("id"),
                        constraint("credential_delegates_credential_id_fkey")
                                .foreignKey("credential_id")
                                .references("credentials", "id")
                                .onDeleteCascade(),
                        constraint("credential_delegates_holder_did_fkey")
                                .foreignKey("holder_did")
                                .references("dids", "did")
                                .onDeleteCascade(),
                        constraint("credential_delegates_delegate_did_fkey")
                                .foreignKey("delegate_did")
                                .references("dids", "did")
                                .onDeleteCascade(),
                        constraint("credential_delegates_verifier_did_fkey")
                                .foreignKey("verifier_did")
                                .references("dids", "did")
                                .onDeleteCascade(),
                        constraint("credential_delegates_delegate_did_check")
                                .check(text("delegate_did").ne(text("holder_did"))),
                        constraint("credential_delegates_claims_check")
                                .check(cardinality(texts("claims")).gt(0)),
                        constraint("credential_delegates_max_presentations_check")
                                .check(isAtLeast("max_presentations", 1)),
                        constraint("credential_delegates_presentations_check")
                                .check(isAtLeast("presentations", 0)
                                        .and(number("presentations").le(number("max_presentations")))),
                        constraint("credential_delegates_valid_until_check")
                                .check(isAfter("valid_until", "valid_from")),
                        constraint("credential_delegates_revoked_at_check")
                                .check(isNotBefore("revoked_at", "created_at"))));
        steps.run(
                createUniqueIndex("credential_delegates_unrevoked_key")
                        .on("credential_delegates", "credential_id", "delegate_did")
                        .where(time("revoked_at").isNull()),
                createIndex("credential_delegates_credential_id_idx").on("credential_delegates", "credential_id"),
                createIndex("credential_delegates_holder_did_idx").on("credential_delegates", "holder_did"),
                createIndex("credential_delegates_delegate_did_idx").on("credential_delegates", "delegate_did"),
                createIndex("credential_delegates_verifier_did_idx").on("credential_delegates", "verifier_did"));
        steps.run(
                commentOnTable("credential_delegates").is("Who may present a credential on its holder's behalf"),
                commentOnColumn("credential_delegates", "holder_did")
                        .is("The holder who delegated; void once the credential has another"),
                commentOnColumn("credential_delegates", "verifier_did")
                        .is("The only verifier it may be presented to; null for any"),
                commentOnColumn("credential_delegates", "claims")
                        .is("Names of the claims that may be disclosed; null for all"),
                commentOnColumn("credential_delegates", "max_presentations")
                        .is("How often it may be presented; null for any number"));
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropTable("credential_delegates"));
    }
}
