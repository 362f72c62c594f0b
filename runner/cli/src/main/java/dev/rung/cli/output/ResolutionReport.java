package dev.rung.cli.output;

import dev.rung.engine.model.MigrationId;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * The result of {@code rung resolve}.
 *
 * @param where the set and its database
 * @param migration the migration
 * @param claim the claim that is recorded
 * @param reason the reason of {@code --force}, if it was given
 */
public record ResolutionReport(Where where, MigrationId migration, Claim claim, Optional<String> reason)
        implements Report {

    /** A claim about a migration. */
    public enum Claim {
        /** The migration is applied. */
        APPLIED("recorded as applied"),
        /** The migration is not applied. */
        ROLLED_BACK("recorded as rolled back"),
        /** The interrupted step is complete. */
        STEP_DONE("interrupted step recorded as complete"),
        /** The interrupted step had no effect. */
        STEP_UNDONE("interrupted step recorded as not run"),
        /** The migration's class was renamed. */
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
