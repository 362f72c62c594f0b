package dev.rung.engine.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy of row-level security.
 *
 * @param table the table
 * @param permissive whether it is permissive
 * @param command {@code ALL}, {@code SELECT}, {@code INSERT}, {@code UPDATE} or {@code DELETE}
 * @param roles the roles, empty for all
 * @param using the condition for existing rows, null for none
 * @param check the condition for new rows, null for none
 */
public record Policy(
        QualifiedName table,
        boolean permissive,
        String command,
        List<String> roles,
        @Nullable String using,
        @Nullable String check)
        implements Definition {

    /** Copies the lists. */
    public Policy {
        roles = List.copyOf(roles);
    }
}
