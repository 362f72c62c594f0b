package dev.rung.engine.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys and properties of an index, either on its own or of a constraint.
 *
 * @param table the table or materialized view
 * @param name the index
 * @param unique whether the index is unique
 * @param method the access method
 * @param keys the keys
 * @param included the columns that the index only stores
 * @param nullsNotDistinct whether nulls are equal
 * @param options the storage parameters
 * @param tablespace the tablespace, null for the default
 * @param predicate the condition of a partial index, null for none
 * @param clustered whether {@code CLUSTER} uses the index
 * @param replicaIdentity whether the index is the replica identity
 */
public record IndexStructure(
        QualifiedName table,
        QualifiedName name,
        boolean unique,
        String method,
        List<IndexKeyPart> keys,
        List<String> included,
        boolean nullsNotDistinct,
        List<Setting> options,
        @Nullable String tablespace,
        @Nullable String predicate,
        boolean clustered,
        boolean replicaIdentity) {

    /** Copies the lists. */
    public IndexStructure {
        keys = List.copyOf(keys);
        included = List.copyOf(included);
        options = List.copyOf(options);
    }
}
