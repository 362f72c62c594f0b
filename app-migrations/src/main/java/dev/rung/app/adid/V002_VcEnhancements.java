package dev.rung.app.adid;

import static dev.rung.app.adid.Checks.isAtLeast;
import static dev.rung.app.adid.Checks.isHttpsUrl;
import static dev.rung.app.adid.Checks.isOneOf;
import static dev.rung.app.adid.Checks.matches;
import static dev.rung.app.adid.Checks.number;
import static dev.rung.app.adid.Checks.text;
import static dev.rung.app.adid.Columns.DID;
import static dev.rung.app.adid.Columns.TIME_OF_INSERT;
import static dev.rung.app.adid.Columns.URL;
import static dev.rung.app.adid.Columns.WORD;
import static dev.rung.postgres.PostgresDSL.commentOnColumn;
import static dev.rung.postgres.PostgresDSL.commentOnTable;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.dropTable;
import static dev.rung.postgres.PostgresTypes.INTEGER;
import static dev.rung.postgres.PostgresTypes.TEXT;
import static org.jooq.impl.DSL.alterTable;
import static org.jooq.impl.DSL.constraint;
import static org.jooq.impl.DSL.createTable;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;

import dev.rung.Migration;
import dev.rung.Steps;

/**
 * Updates credentials to version 2.0 of the data model: adds the enveloping proof as a JWT, the bitstring status lists, and the
 * entry of a credential in a list.
 */
public final class V002_VcEnhancements implements Migration {

    /** The minimum length of Bitstring Status List 1.0, which protects the privacy of an entry. */
    private static final int LEAST_LENGTH = 131_072;

    @Override
    public void up(Steps steps) {
        createStatusLists(steps);
        extendCredentials(steps);
    }

    @Override
    public void down(Steps steps) {
        steps.run(
                alterTable("credentials").dropConstraint("credentials_status_list_entry_check"),
                alterTable("credentials").dropConstraint("credentials_status_list_idx_check"),
                alterTable("credentials").dropConstraint("credentials_proof_jwt_check"),
                alterTable("credentials").dropConstraint("credentials_status_list_id_fkey"),
                alterTable("credentials").dropConstraint("credentials_status_list_entry_key"),
                alterTable("credentials").dropColumns("status_list_idx", "status_list_id", "proof_jwt"));
        steps.run(dropTable("status_lists"));
    }

    private static void createStatusLists(Steps steps) {
        steps.run(createTable("status_lists")
                .column("id", URL.notNull())
                .column("issuer_did", DID.notNull())
                .column("purpose", WORD.notNull())
                .column("length", INTEGER.notNull().defaultValue(LEAST_LENGTH))
                .column("encoded_list", TEXT.notNull())
                .column("created_at", TIME_OF_INSERT)
                .column("updated_at", TIME_OF_INSERT)
                .constraints(
                        constraint("status_lists_pkey").primaryKey("id"),
                        constraint("status_lists_issuer_did_fkey")
                                .foreignKey("issuer_did")
                                .references("dids", "did")
                                .onDeleteRestrict(),
                        constraint("status_lists_id_check").check(isHttpsUrl("id")),
                        constraint("status_lists_purpose_check")
                                .check(isOneOf("purpose", "revocation", "suspension", "refresh", "message")),
                        constraint("status_lists_length_check").check(isAtLeast("length", LEAST_LENGTH)),
                        constraint("status_lists_encoded_list_check")
                                .check(matches("encoded_list", "^u[A-Za-z0-9_-]+$"))));
        steps.run(createIndex("status_lists_issuer_did_idx").on("status_lists", "issuer_did"));
        steps.run(
                commentOnTable("status_lists")
                        .is("Bitstring status lists, which publish the state of many credentials"),
                commentOnColumn("status_lists", "id").is("The URL at which the list's credential is published"),
                commentOnColumn("status_lists", "purpose").is("statusPurpose: what a set bit means"),
                commentOnColumn("status_lists", "length").is("How many entries it has"),
                commentOnColumn("status_lists", "encoded_list")
                        .is("encodedList: the compressed bits, multibase-encoded base64url"));
    }

    private static void extendCredentials(Steps steps) {
        steps.run(alterTable("credentials")
                .add(
                        field(name("proof_jwt"), TEXT),
                        field(name("status_list_id"), URL),
                        field(name("status_list_idx"), INTEGER)));
        steps.run(
                alterTable("credentials")
                        .add(constraint("credentials_status_list_entry_key")
                                .unique("status_list_id", "status_list_idx")),
                alterTable("credentials")
                        .add(constraint("credentials_status_list_id_fkey")
                                .foreignKey("status_list_id")
                                .references("status_lists", "id")
                                .onDeleteRestrict()),
                alterTable("credentials")
                        .add(constraint("credentials_proof_jwt_check")
                                .check(matches("proof_jwt", "^[A-Za-z0-9_-]+[.][A-Za-z0-9_-]+[.][A-Za-z0-9_-]+$"))),
                alterTable("credentials")
                        .add(constraint("credentials_status_list_idx_check").check(isAtLeast("status_list_idx", 0))),
                alterTable("credentials")
                        .add(constraint("credentials_status_list_entry_check")
                                .check(text("status_list_id")
                                        .isNull()
                                        .eq(number("status_list_idx").isNull()))));
        steps.run(
                commentOnColumn("credentials", "proof_jwt")
                        .is("The credential as secured by VC-JOSE-COSE: a JWS in compact form"),
                commentOnColumn("credentials", "status_list_id")
                        .is("credentialStatus.statusListCredential; null where its status isn't published"),
                commentOnColumn("credentials", "status_list_idx")
                        .is("credentialStatus.statusListIndex; drawn at random, so that neighbours say nothing"));
    }
}
