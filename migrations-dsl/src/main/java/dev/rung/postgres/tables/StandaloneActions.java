package dev.rung.postgres.tables;

import static dev.rung.postgres.statement.CatalogObject.partOf;

import dev.rung.postgres.internal.Effects;
import dev.rung.postgres.internal.Leftovers;
import dev.rung.postgres.internal.Sentence;
import dev.rung.postgres.objects.RenamingWithoutName;
import dev.rung.postgres.statement.CatalogObject;
import dev.rung.postgres.statement.CatalogObject.Kind;
import dev.rung.postgres.statement.Completion;
import dev.rung.postgres.statement.Effect;
import dev.rung.postgres.statement.PostgresStatement;
import java.util.List;
import java.util.Optional;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.Record;
import org.jooq.ResultQuery;

/**
 * The actions that PostgreSQL doesn't combine with others in one {@code ALTER TABLE}.
 *
 * @param tableKind the kind of table, ordinary or foreign
 * @param words the keywords before the name
 * @param table the table
 */
record StandaloneActions(Kind tableKind, String words, Name table) {

    private Single single(Sentence action, Effect... effects) {
        return new Single(this, action.toPart(), List.of(effects), List.of(table), true);
    }

    PostgresStatement renameTo(Name newName) {
        Name schema = table.qualifier();
        Name qualified = schema == null ? newName : schema.append(newName);
        return single(
                Sentence.of("rename to").add(newName),
                new Effect.Drops(CatalogObject.of(tableKind, table)),
                new Effect.Creates(CatalogObject.of(tableKind, qualified)));
    }

    PostgresStatement setSchema(Name schema) {
        return single(
                Sentence.of("set schema").add(schema), Effects.ofMoving(CatalogObject.of(tableKind, table), schema));
    }

    private RenamingWithoutName rename(Kind kind, Name present) {
        return new RenamingWithoutName(newName -> single(
                Sentence.of("rename " + kind).add(present).add("to").add(newName),
                new Effect.Drops(partOf(kind, present, table)),
                new Effect.Creates(partOf(kind, newName, table))));
    }

    RenamingWithoutName renameColumn(Name column) {
        return rename(Kind.COLUMN, column);
    }

    RenamingWithoutName renameConstraint(Name constraint) {
        return rename(Kind.CONSTRAINT, constraint);
    }

    AlterTableClauses.PartitionWithoutValues attachPartition(Name partition) {
        return new Attach(this, partition);
    }

    AlterTableClauses.Detach detachPartition(Name partition) {
        return new Detach(this, partition, "");
    }

    /** An {@code ALTER TABLE} with one of these actions. */
    private record Single(
            StandaloneActions start,
            QueryPart action,
            List<Effect> effects,
            List<Name> relations,
            boolean isTransactional)
            implements PostgresStatement {

        @Override
        public Query toQuery() {
            return Sentence.of(start.words).add(start.table).add(action).toQuery();
        }

        @Override
        public String toString() {
            return toSql();
        }
    }

    /** An {@code ATTACH PARTITION} without its bound. */
    private record Attach(StandaloneActions start, Name partition) implements AlterTableClauses.PartitionWithoutValues {

        private PostgresStatement of(Sentence bound) {
            return new Single(
                    start,
                    Sentence.of("attach partition")
                            .add(partition)
                            .add(bound.toPart())
                            .toPart(),
                    List.of(new Effect.Creates(partOf(Kind.PARTITION, partition, start.table))),
                    List.of(start.table, partition),
                    true);
        }

        @Override
        public PostgresStatement forValuesIn(Object... values) {
            return of(PartitionBound.in(values));
        }

        @Override
        public AlterTableClauses.RangeWithoutEnd forValuesFrom(Object... lower) {
            return upper -> of(PartitionBound.range(lower, upper));
        }

        @Override
        public PostgresStatement forValuesWith(int modulus, int remainder) {
            return of(PartitionBound.hash(modulus, remainder));
        }

        @Override
        public PostgresStatement asDefault() {
            return of(PartitionBound.theRest());
        }
    }

    /** A {@code DETACH PARTITION}. */
    private record Detach(StandaloneActions start, Name partition, String how) implements AlterTableClauses.Detach {

        @Override
        public PostgresStatement concurrently() {
            return new Detach(start, partition, "concurrently");
        }

        @Override
        public PostgresStatement finalizing() {
            return new Detach(start, partition, "finalize");
        }

        @Override
        public Query toQuery() {
            return Sentence.of(start.words)
                    .add(start.table)
                    .add("detach partition")
                    .add(partition)
                    .add(how)
                    .toQuery();
        }

        @Override
        public String toString() {
            return toSql();
        }

        @Override
        public boolean isTransactional() {
            return !"concurrently".equals(how);
        }

        @Override
        public List<Effect> effects() {
            return List.of(new Effect.Drops(partOf(Kind.PARTITION, partition, start.table)));
        }

        @Override
        public Optional<Completion> completion() {
            return isTransactional()
                    ? Optional.empty()
                    : Optional.of(new Completion.Removal(partOf(Kind.PARTITION, partition, start.table)));
        }

        @Override
        public Optional<ResultQuery<Record>> leftovers() {
            return isTransactional() ? Optional.empty() : Optional.of(Leftovers.ofDetaching(start.table, partition));
        }

        @Override
        public List<Name> relations() {
            return List.of(start.table, partition);
        }
    }
}
