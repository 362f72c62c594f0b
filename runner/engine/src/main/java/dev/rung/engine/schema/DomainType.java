package dev.rung.engine.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A domain.
 *
 * @param type the base type
 * @param collation the collation, null for the collation of the base type
 * @param defaultValue the default value, null for none
 * @param notNull whether the domain rejects nulls
 * @param checks the check constraints
 */
public record DomainType(
        String type,
        @Nullable QualifiedName collation,
        @Nullable String defaultValue,
        boolean notNull,
        List<DomainCheck> checks)
        implements Definition {

    /** Copies the lists. */
    public DomainType {
        checks = List.copyOf(checks);
    }
}
