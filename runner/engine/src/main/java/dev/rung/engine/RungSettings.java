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
 * What a {@link Rung} was told beside its set.
 *
 * @param applicationName the {@code application_name} of its connections
 * @param allowOutOfOrder whether a migration may be applied although newer ones are
 * @param role the role whose rights its sessions have; empty for the user's own
 * @param liveness how a lost server is noticed
 * @param safeguards what the run is told of the database
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
