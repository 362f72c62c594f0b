package dev.rung.cli.output;

import dev.rung.engine.model.MigrationId;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * A migration that is recorded otherwise than before.
 *
 * @param where what it is about
 * @param migration the migration
 * @param claim what is recorded of it now
 * @param reason why it was forced, if it was
 */
public record ResolutionReport(Where where, MigrationId migration, Claim claim, Optional<String> reason)
        implements Report {

    /** What can be recorded of a migration by hand. */
    public enum Claim {
        /** It is applied. */
        APPLIED("recorded as applied"),
        /** It is not applied. */
        ROLLED_BACK("recorded as rolled back"),
        /** The step that was interrupted is complete. */
        STEP_DONE("interrupted step recorded as complete"),
        /** The step that was interrupted left nothing. */
        STEP_UNDONE("interrupted step recorded as not run"),
        /** It has another name than before. */
        RENAMED("recorded under its new name");

        private final String words;

        Claim(String words) {
            this.words = words;
        }
    }

    @Override
    public String text(Style style) {
        return migration + " " + claim.words
                + reason.map(why -> ", forced: " + why).orElse("");
    }

    @Override
    public void json(ObjectNode node) {
        node.put("set", where.set().toString());
        node.put("schema", where.schema().toString());
        node.put("id", migration.toString());
        node.put("recorded_as", claim.name().toLowerCase(Locale.ROOT));
        node.put("forced", reason.orElse(null));
    }
}
