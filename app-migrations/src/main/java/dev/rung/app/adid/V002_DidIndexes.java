package dev.rung.app.adid;

import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.dropIndex;

import dev.rung.Migration;
import dev.rung.Steps;

/**
 * Indexes the two most common lists, an account's DIDs and an issuer's credentials by status. The indexes also cover the
 * foreign keys that they begin with.
 */
public final class V002_DidIndexes implements Migration {

    @Override
    public void up(Steps steps) {
        steps.run(createIndex("dids_user_id_status_idx").on("dids", "user_id", "status"));
        steps.run(createIndex("credentials_issuer_did_status_idx").on("credentials", "issuer_did", "status"));
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropIndex("credentials_issuer_did_status_idx"));
        steps.run(dropIndex("dids_user_id_status_idx"));
    }
}
