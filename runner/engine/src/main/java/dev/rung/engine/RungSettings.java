package dev.rung.engine;

import dev.rung.engine.connection.SessionSettings;
import dev.rung.engine.execution.ExecutionSettings;
import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.SetName;
import dev.rung.engine.rights.MissingRights;
import dev.rung.engine.safeguard.SafeguardSettings;
import dev.rung.engine.settings.Liveness;
import dev.rung.engine.settings.SessionRole;
import java.util.Optional;

/**
 * The settings of a {@link Rung}, except its set.
 *
 * @param applicationName the {@code application_name} of its connections
 * @param allowOutOfOrder whether a migration may be applied although newer ones are
 * @param role the role that its sessions assume; empty for the user's own
 * @param liveness when a connection counts as lost
 * @param safeguards the environment, the permitted data loss and the severities of rules
 * @param execution how migrations are executed
 */
record RungSettings(
        String applicationName,
        boolean allowOutOfOrder,
        Optional<SessionRole> role,
        Liveness liveness,
        SafeguardSettings safeguards,
        ExecutionSettings execution) {

    SessionSettings session(SetName set, SchemaName schema) {
        return new SessionSettings(set, schema, applicationName, role, liveness, MissingRights::explainOwn);
    }
}
