package dev.rung.engine.connection;

import dev.rung.engine.model.SchemaName;
import dev.rung.engine.model.SetName;
import dev.rung.engine.settings.Liveness;
import dev.rung.engine.settings.SessionRole;
import java.util.Optional;

/**
 * What a session is for.
 *
 * @param set the set that is worked on
 * @param schema the schema that is worked on; it need not exist yet
 * @param applicationName what {@code pg_stat_activity} shows
 * @param role the role whose rights it has, which owns what it makes; empty for the user's own
 * @param liveness how a lost server is noticed
 * @param denials explains what Rung's own queries are denied
 */
public record SessionSettings(
        SetName set,
        SchemaName schema,
        String applicationName,
        Optional<SessionRole> role,
        Liveness liveness,
        DenialExplainer denials) {}
