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

/** An incomplete {@code ALTER INDEX}: call one of its actions next. An index has the owner and the schema of its table. */
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

    /** Does nothing if there is no such index; not with {@link #attachPartition}. */
    public AlterIndexClauses ifExists() {
        return new AlterIndexClauses(index, true);
    }

    /** Renames the index, and the constraint that it may belong to. */
    public PostgresStatement renameTo(String newName) {
        return renameTo(name(newName));
    }

    /** Renames the index, and the constraint that it may belong to. */
    public PostgresStatement renameTo(Name newName) {
        Name schema = index.name().qualifier();
        Name qualified = schema == null ? newName : schema.append(newName);
        return alter(
                Sentence.of("rename to").add(newName),
                new Effect.Drops(index),
                new Effect.Creates(CatalogObject.of(Kind.INDEX, qualified)));
    }

    /** Sets a storage parameter, such as {@code fillfactor}; what is there is rewritten by {@code REINDEX} only. */
    public PostgresStatement set(String parameter, Object value) {
        return alter(Sentence.empty().addIf("set", Map.of(name(parameter), value)));
    }

    /** Sets a storage parameter back to its default. */
    public PostgresStatement reset(String parameter) {
        return alter(Sentence.of("reset").addInParentheses(name(parameter)));
    }

    /** Moves the index to another tablespace. */
    public PostgresStatement setTablespace(String tablespace) {
        return alter(Sentence.of("set tablespace").add(name(tablespace)));
    }

    /** Makes an index of a partition a part of this index of the partitioned table. */
    public PostgresStatement attachPartition(String partitionIndex) {
        return attachPartition(name(partitionIndex));
    }

    /** Makes an index of a partition a part of this index of the partitioned table. */
    public PostgresStatement attachPartition(Name partitionIndex) {
        return alter(
                Sentence.of("attach partition").add(partitionIndex),
                new Effect.Creates(CatalogObject.partOf(Kind.PARTITION, partitionIndex, index.name())));
    }

    /** Sets how closely the values of an expression key are sampled; the first key is number 1. */
    public PostgresStatement setStatistics(int key, int target) {
        return alter(Sentence.of("alter column")
                .add(Parts.number(key))
                .add("set statistics")
                .add(Parts.number(target)));
    }

    /** Drops the index along with an extension; not after {@link #ifExists}. */
    public PostgresStatement dependsOnExtension(String extension) {
        return alter(Sentence.of("depends on extension").add(name(extension)));
    }

    /** Drops the index along with an extension no longer. */
    public PostgresStatement noDependsOnExtension(String extension) {
        return alter(Sentence.of("no depends on extension").add(name(extension)));
    }
}
