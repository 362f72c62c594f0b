package dev.rung.engine.connection;

import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.SetName;
import dev.rung.engine.settings.Liveness;
import dev.rung.engine.settings.SessionRole;
import java.util.Optional;

/**
 * The settings of a session.
 *
 * @param set the set that is migrated
 * @param schema the schema that is migrated; it may not exist yet
 * @param applicationName the name in {@code pg_stat_activity}
 * @param role the role to assume, which owns the objects that are created; empty for the user's own
 * @param liveness when a connection counts as lost
 * @param denials explains why PostgreSQL denied one of Rung's own queries
 */
public record SessionSettings(
        SetName set,
        SchemaName schema,
        String applicationName,
        Optional<SessionRole> role,
        Liveness liveness,
        DenialExplainer denials) {}
