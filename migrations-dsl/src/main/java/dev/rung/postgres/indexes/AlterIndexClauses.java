package dev.rung.postgres.indexes;

import static org.jooq.impl.DSL.name;

import dev.rung.postgres.internal.Parts;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.objects.Alter;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.Map;
import org.jooq.Name;

/**
 * An incomplete {@code ALTER INDEX}: call one of its actions next. An index has the same owner and schema as its table.
 */
public final class AlterIndexClauses {

    private final CatalogObject index;
    private final boolean ifPresent;

    AlterIndexClauses(Name index) {
        this(CatalogObject.of(Kind.INDEX, index), false);
    }

    private AlterIndexClauses(CatalogObject index, boolean ifPresent) {
        this.index = index;
        this.ifPresent = ifPresent;
    }

    private Alter alter(Sentence action, Effect... effects) {
        return new Alter(index, action, effects).ifExists(ifPresent);
    }

    /** Does nothing if the index doesn't exist. Can't be combined with {@link #attachPartition}. */
    public AlterIndexClauses ifExists() {
        return new AlterIndexClauses(index, true);
    }

    /** Renames the index, and the constraint that it belongs to. */
    public PostgresStatement renameTo(String newName) {
        return renameTo(name(newName));
    }

    /** Renames the index, and the constraint that it belongs to. */
    public PostgresStatement renameTo(Name newName) {
        Name schema = index.name().qualifier();
        Name qualified = schema == null ? newName : schema.append(newName);
        return alter(
                Sentence.of("rename to").add(newName),
                new Effect.Drops(index),
                new Effect.Creates(CatalogObject.of(Kind.INDEX, qualified)));
    }

    /**
     * Sets a storage parameter, such as {@code fillfactor}. The existing index changes only when it is rebuilt with
     * {@code REINDEX}.
     */
    public PostgresStatement set(String parameter, Object value) {
        return alter(Sentence.empty().addIf("set", Map.of(name(parameter), value)));
    }

    /** Resets a storage parameter to its default. */
    public PostgresStatement reset(String parameter) {
        return alter(Sentence.of("reset").addInParentheses(name(parameter)));
    }

    /** Moves the index to another tablespace. */
    public PostgresStatement setTablespace(String tablespace) {
        return alter(Sentence.of("set tablespace").add(name(tablespace)));
    }

    /** Attaches an index of a partition to this index of the partitioned table. */
    public PostgresStatement attachPartition(String partitionIndex) {
        return attachPartition(name(partitionIndex));
    }

    /** Attaches an index of a partition to this index of the partitioned table. */
    public PostgresStatement attachPartition(Name partitionIndex) {
        return alter(
                Sentence.of("attach partition").add(partitionIndex),
                new Effect.Creates(CatalogObject.partOf(Kind.PARTITION, partitionIndex, index.name())));
    }

    /** Sets the statistics target of an expression in the index. The first key has number 1. */
    public PostgresStatement setStatistics(int key, int target) {
        return alter(Sentence.of("alter column")
                .add(Parts.number(key))
                .add("set statistics")
                .add(Parts.number(target)));
    }

    /** Drops the index when the extension is dropped. Can't be combined with {@link #ifExists}. */
    public PostgresStatement dependsOnExtension(String extension) {
        return alter(Sentence.of("depends on extension").add(name(extension)));
    }

    /** Removes the dependency of the index on an extension. */
    public PostgresStatement noDependsOnExtension(String extension) {
        return alter(Sentence.of("no depends on extension").add(name(extension)));
    }
}
