package dev.rung.app.adid;

import static dev.rung.app.adid.Checks.text;
import static dev.rung.postgres.PostgresDSL.createIndex;
import static dev.rung.postgres.PostgresDSL.dropIndex;
import static dev.rung.postgres.PostgresDSL.key;

import dev.rung.Migration;
import dev.rung.Steps;
import dev.rung.Stepwise;

/**
 * Indexes credentials by their holder, newest first, which is the order of the list in a wallet. The index is built
 * concurrently, so issuers can continue to issue credentials.
 */
@Stepwise
public final class V008_IndexCredentialsByHolder implements Migration {

    @Override
    public void up(Steps steps) {
        steps.run(createIndex("credentials_holder_did_issued_at_idx")
                .concurrently()
                .on("credentials")
                .keys(key("holder_did"), key("issued_at").desc())
                .where(text("holder_did").isNotNull()));
    }

    @Override
    public void down(Steps steps) {
        steps.run(dropIndex("credentials_holder_did_issued_at_idx").concurrently());
    }
}
